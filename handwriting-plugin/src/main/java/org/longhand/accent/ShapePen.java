package org.longhand.accent;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.longhand.api.Point;
import org.longhand.glyph.Shape;

/** Draws shapes by hand: never twice the same, and smoothly through their points. */
public final class ShapePen {

    /** Standard deviations of a hand of usual liveliness: of each point in x-heights, of turn in radians, of size. */
    private static final double JITTER = 0.016;

    private static final double TURN = 0.05;
    private static final double GROWTH = 0.06;

    /** From point to point of the ink, in x-heights: as close as the network's. */
    private static final double STEP = 0.12;

    private final RandomGenerator random;
    private final double liveliness;

    /**
     * Makes a pen.
     *
     * @param random decides the variation
     * @param liveliness how much shapes vary; 1 is usual
     */
    public ShapePen(RandomGenerator random, double liveliness) {
        this.random = random;
        this.liveliness = liveliness;
    }

    /** The shape, a little turned, grown and bent around its origin. */
    Shape vary(Shape shape) {
        double turn = deviation(TURN);
        double growth = 1 + deviation(GROWTH);
        double cos = growth * Math.cos(turn);
        double sin = growth * Math.sin(turn);
        return shape.map(p -> new Point(
                cos * p.x() - sin * p.y() + deviation(JITTER), sin * p.x() + cos * p.y() + deviation(JITTER)));
    }

    /** A normal deviate of this standard deviation, if the hand is as lively as usual; at most two and a half of it. */
    double deviation(double standard) {
        return standard * liveliness * Math.max(-2.5, Math.min(2.5, random.nextGaussian()));
    }

    /** The ink of a sign whose origin is at x on the baseline. */
    public List<List<Point>> draw(Shape sign, double x) {
        return ink(vary(sign).map(p -> new Point(x + p.x(), p.y())));
    }

    /** Pen positions along the shape. */
    static List<List<Point>> ink(Shape shape) {
        return shape.strokes().stream().map(ShapePen::ink).toList();
    }

    /** Leads a Catmull-Rom spline through the points; where one is given twice, it breaks. */
    private static List<Point> ink(List<Point> points) {
        List<Point> ink = new ArrayList<>();
        ink.add(points.get(0));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Point before = points.get(Math.max(0, i - 2));
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / STEP);
            for (int s = 1; s <= steps; s++) {
                double t = (double) s / steps;
                ink.add(new Point(
                        spline(before.x(), from.x(), to.x(), after.x(), t),
                        spline(before.y(), from.y(), to.y(), after.y(), t)));
            }
        }
        return ink;
    }

    /** Catmull and Rom (1974), with tension 1/2. */
    private static double spline(double a, double b, double c, double d, double t) {
        return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
