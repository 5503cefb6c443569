/** Marks and signs that the network does not know, as shapes to draw: the data and its reader. */
package org.longhand.glyph;
