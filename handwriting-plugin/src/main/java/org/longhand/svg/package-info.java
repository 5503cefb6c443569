/** Ink as SVG. */
package org.longhand.svg;
