package org.longhand.glyph;

/**
 * A character that is drawn.
 *
 * @param margin room to the left and right in x-heights
 * @param shape its ink; the baseline is at y = 0
 */
public record Sign(double margin, Shape shape) {}
