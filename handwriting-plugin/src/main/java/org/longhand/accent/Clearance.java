package org.longhand.accent;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Point;

/** Tells how near new ink would come to what is on the paper. */
final class Clearance {

    /** Ink is taken as points this close to each other, in x-heights. */
    private static final double STEP = 0.08;

    private final List<Point> ink = new ArrayList<>();

    void add(List<Point> stroke) {
        ink.add(stroke.get(0));
        for (int i = 1; i < stroke.size(); i++) {
            Point from = stroke.get(i - 1);
            Point to = stroke.get(i);
            int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / STEP);
            for (int s = 1; s <= steps; s++) {
                double t = (double) s / steps;
                ink.add(new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
            }
        }
    }

    /** Smallest distance of strokes, once moved, from the ink; infinite if there is none. */
    double of(List<List<Point>> strokes, double dx, double dy) {
        double least = Double.POSITIVE_INFINITY;
        for (List<Point> stroke : strokes) {
            for (Point p : stroke) {
                for (Point q : ink) {
                    least = Math.min(least, Math.hypot(p.x() + dx - q.x(), p.y() + dy - q.y()));
                }
            }
        }
        return least;
    }
}
