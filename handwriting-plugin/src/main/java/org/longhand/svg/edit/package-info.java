/**
 * Writing into an existing SVG.
 *
 * <p>The bytes are decoded and scanned for the range of one element; markup is spliced in there and all else stays.
 * What the element looks like is read from a Document Object Model that is thrown away.
 */
package org.longhand.svg.edit;
