package org.longhand.api;

/**
 * One cubic Bézier piece of a stroke.
 *
 * @param from start
 * @param control1 first control point
 * @param control2 second control point
 * @param to end, which is the start of the next piece of the same stroke
 */
public record Curve(Point from, Point control1, Point control2, Point to) {}
