package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;

/**
 * Fits joined cubic Bézier curves to a row of points.
 *
 * <p>The method is Schneider's: one curve with given end tangents is fitted by least squares, the parameters of the
 * points are improved by Newton's method, and where the curve stays too far from a point, the row is cut at the worst
 * one and both parts are fitted with a common tangent there. So neighbours meet in the same point with the same
 * direction (G1), and no point lies farther from the curves than the tolerance. Each cut leaves shorter rows, and two
 * points are always met.
 *
 * <p>P. J. Schneider, An Algorithm for Automatically Fitting Digitized Curves, Graphics Gems (1990), 612-626.
 */
final class CubicFit {

    private static final int NEWTON_STEPS = 24;
    /** Newton's method seldom rescues a curve that misses by more than this many tolerances: cut at once. */
    private static final double HOPELESS = 16;

    private final List<Point> points;
    private final double tolerance;
    private final List<Curve> curves = new ArrayList<>();

    private CubicFit(List<Point> points, double tolerance) {
        this.points = points;
        this.tolerance = tolerance;
    }

    /**
     * Fits the points.
     *
     * @param points at least two, neighbours differ
     * @param tolerance largest distance of a point from the curves, in the unit of the points
     */
    static List<Curve> fit(List<Point> points, double tolerance) {
        int last = points.size() - 1;
        CubicFit fit = new CubicFit(points, tolerance);
        Vector startTangent = Vector.between(points.get(0), points.get(1)).unit();
        Vector endTangent =
                Vector.between(points.get(last), points.get(last - 1)).unit();
        fit.fit(0, last, startTangent, endTangent);
        return fit.curves;
    }

    private void fit(int first, int last, Vector startTangent, Vector endTangent) {
        CubicPiece piece = new CubicPiece(points.subList(first, last + 1), startTangent, endTangent);
        for (int i = 0; i < NEWTON_STEPS && piece.error() > tolerance && piece.error() < HOPELESS * tolerance; i++) {
            piece = piece.reparameterized();
        }
        if (piece.error() <= tolerance) {
            curves.add(piece.curve());
            return;
        }
        int cut = first + piece.worst();
        Vector tangent = tangentAt(cut);
        fit(first, cut, startTangent, tangent.times(-1));
        fit(cut, last, tangent, endTangent);
    }

    private Vector tangentAt(int i) {
        Vector across = Vector.between(points.get(i - 1), points.get(i + 1));
        // The pen may have come back to where it was: then it turned at this point.
        return across.length() > 0
                ? across.unit()
                : Vector.between(points.get(i), points.get(i + 1)).unit();
    }
}
