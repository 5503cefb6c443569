/** Provenance as XMP, the metadata that SVG, PDF and PNG documents hold alike. */
package org.longhand.xmp;
