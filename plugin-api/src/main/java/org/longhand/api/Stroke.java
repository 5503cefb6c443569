package org.longhand.api;

import java.util.List;

/**
 * One touch of the pen, from pen-down to pen-up.
 *
 * @param points the pen positions in writing order, evenly spaced in time; at least one
 * @param curves the same ink as a smooth path of joined pieces; empty for a dot, which is drawn at the first point
 */
public record Stroke(List<Point> points, List<Curve> curves) {

    /**
     * Copies both lists.
     *
     * @param points one at least
     * @param curves joined, the end of each the start of the next; none for a dot
     * @throws IllegalArgumentException if there is no point
     */
    public Stroke {
        points = List.copyOf(points);
        curves = List.copyOf(curves);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke has at least one point");
        }
    }

    /**
     * Whether the pen touched the paper without moving.
     *
     * @return true if there are no curves
     */
    public boolean isDot() {
        return curves.isEmpty();
    }

    /**
     * Where the pen touched down.
     *
     * @return start of the first curve, or the dot itself
     */
    public Point start() {
        return isDot() ? points.get(0) : curves.get(0).from();
    }
}
