package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/** Turns pen positions into strokes: smooth curves that keep the corners of the pen's way. */
public final class StrokeFitter {

    /**
     * A turn this sharp from one sample to the next is a retrace or a point; in a tight loop they turn by up to 120.
     */
    private static final double CORNER_DEGREES = 130;

    private final double tolerance;

    /**
     * Sets the precision.
     *
     * @param tolerance largest distance of a smoothed pen position from the curves, in the unit of the points;
     *     positions nearer to each other than this count as one
     */
    public StrokeFitter(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Fits one stroke. A pen that stayed within the tolerance made a dot.
     *
     * @param points pen positions, evenly spaced in time; at least one
     */
    public Stroke fit(List<Point> points) {
        List<Point> moved = withoutStandstill(points);
        List<Curve> curves = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < moved.size(); i++) {
            if (i == moved.size() - 1 || isCorner(moved.get(i - 1), moved.get(i), moved.get(i + 1))) {
                curves.addAll(CubicFit.fit(Smoothing.smooth(moved.subList(start, i + 1)), tolerance));
                start = i;
            }
        }
        return new Stroke(points, curves);
    }

    /** Leaves out the points that are too near to the one before: their jitter would pass for corners. */
    private List<Point> withoutStandstill(List<Point> points) {
        List<Point> moved = new ArrayList<>();
        Point previous = points.get(0);
        moved.add(previous);
        for (Point point : points) {
            if (Vector.between(previous, point).length() > tolerance) {
                moved.add(point);
                previous = point;
            }
        }
        return moved;
    }

    private static boolean isCorner(Point before, Point at, Point after) {
        Vector in = Vector.between(before, at);
        Vector out = Vector.between(at, after);
        return in.dot(out) < Math.cos(Math.toRadians(CORNER_DEGREES)) * in.length() * out.length();
    }
}
