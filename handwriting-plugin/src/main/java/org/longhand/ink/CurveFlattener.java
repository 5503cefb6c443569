package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * Turns curves into chords that stay within a tolerance.
 *
 * <p>A curve cut into n parts of equal parameter strays from its chords by at most (1/n)²/8 times the largest second
 * derivative, which for a cubic is at most 6 times the larger second difference of its control points. G.-Z. Wang, The
 * subdivision method for finding the intersection between two Bézier curves or surfaces, Zhejiang University Journal
 * (1984).
 */
public final class CurveFlattener {

    /** A curve from one page to another at a tolerance of a hair; more would only be noise. */
    private static final int MOST_CHORDS = 1000;

    private final double tolerance;

    /**
     * Sets the precision.
     *
     * @param tolerance largest distance of the curves from their chords, in the unit of the curves; above 0
     */
    public CurveFlattener(double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("tolerance is %s, but must be above 0".formatted(tolerance));
        }
        this.tolerance = tolerance;
    }

    /** The corners of the chords from the start of the stroke to its end; a single one for a dot. */
    public List<Point> flatten(Stroke stroke) {
        List<Point> corners = new ArrayList<>();
        corners.add(stroke.start());
        for (Curve curve : stroke.curves()) {
            int chords = chords(curve);
            for (int i = 1; i < chords; i++) {
                corners.add(CubicBezier.at(curve, (double) i / chords));
            }
            corners.add(curve.to());
        }
        return corners;
    }

    private int chords(Curve curve) {
        Vector first = secondDifference(curve.from(), curve.control1(), curve.control2());
        Vector last = secondDifference(curve.control1(), curve.control2(), curve.to());
        double strayOfOneChord = 6 * Math.max(first.length(), last.length()) / 8;
        return (int) Math.min(MOST_CHORDS, Math.max(1, Math.ceil(Math.sqrt(strayOfOneChord / tolerance))));
    }

    private static Vector secondDifference(Point a, Point b, Point c) {
        return Vector.between(b, a).plus(Vector.between(b, c));
    }
}
