package org.longhand.api;

import java.util.Objects;

/**
 * One cubic Bézier piece of a stroke.
 *
 * @param from start
 * @param control1 first control point
 * @param control2 second control point
 * @param to end, which is the start of the next piece of the same stroke
 */
public record Curve(Point from, Point control1, Point control2, Point to) {

    /**
     * Joins four points.
     *
     * @param from where the pen is at time 0
     * @param control1 what it makes for when it leaves
     * @param control2 what it comes from when it arrives
     * @param to where the pen is at time 1
     */
    public Curve {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(control1, "control1");
        Objects.requireNonNull(control2, "control2");
        Objects.requireNonNull(to, "to");
    }
}
