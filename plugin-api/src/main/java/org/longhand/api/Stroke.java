package org.longhand.api;

import java.util.List;

/**
 * One touch of the pen, from pen-down to pen-up.
 *
 * @param points the pen positions in writing order, evenly spaced in time; at least one
 * @param curves the same ink as a smooth path of joined pieces; empty for a dot
 */
public record Stroke(List<Point> points, List<Curve> curves) {

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if there is no point
     */
    public Stroke {
        points = List.copyOf(points);
        curves = List.copyOf(curves);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke has at least one point");
        }
    }
}
