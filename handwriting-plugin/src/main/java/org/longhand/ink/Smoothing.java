package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Point;

/**
 * Takes the tremor out of a stroke that was sampled evenly in time.
 *
 * <p>The filter is Shapiro's (1970) of fourth order, with weights (-1, 4, 10, 4, -1) / 16. It removes a zigzag from
 * point to point altogether and leaves a loop of 12 points 99.6 % of its size; the usual (1, 2, 1) / 4 leaves 93 %.
 */
final class Smoothing {

    private Smoothing() {}

    /** The smoothed points, as many as were given; the first and the last stay where they are. */
    static List<Point> smooth(List<Point> points) {
        if (points.size() < 3) {
            return points;
        }
        List<Point> smooth = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            Vector near = offset(points, i, i - 1).plus(offset(points, i, i + 1));
            Vector far = offset(points, i, i - 2).plus(offset(points, i, i + 2));
            smooth.add(near.times(4).minus(far).times(1 / 16.0).from(points.get(i)));
        }
        return smooth;
    }

    /** The way from one point to another; beyond its ends the stroke goes on mirrored at the end point. */
    private static Vector offset(List<Point> points, int from, int to) {
        int last = points.size() - 1;
        int end = Math.min(Math.max(to, 0), last);
        int mirrored = Math.min(Math.max(2 * end - to, 0), last);
        Vector toEnd = Vector.between(points.get(from), points.get(end));
        return toEnd.plus(Vector.between(points.get(mirrored), points.get(end)));
    }
}
