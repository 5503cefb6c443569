package org.longhand.ink;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;

/**
 * One cubic Bézier curve fitted to a row of points, with its end tangents given; see {@link CubicFit}.
 *
 * <p>The curve is sought with control points {@code from + a·startTangent} and {@code to + b·endTangent}. The lengths a
 * and b that bring it nearest to the points at their parameters solve two linear equations (Schneider 1990, p. 619).
 */
final class CubicPiece {

    private final List<Point> points;
    private final Vector startTangent;
    private final Vector endTangent;
    private final double[] parameters;
    private final Curve curve;
    private final int worst;
    private final double error;

    /** Fits with parameters that grow with the way along the points. */
    CubicPiece(List<Point> points, Vector startTangent, Vector endTangent) {
        this(points, startTangent, endTangent, chordLengths(points));
    }

    private CubicPiece(List<Point> points, Vector startTangent, Vector endTangent, double[] parameters) {
        this.points = points;
        this.startTangent = startTangent;
        this.endTangent = endTangent;
        this.parameters = parameters;
        this.curve = leastSquares();
        this.worst = worstPoint();
        this.error = distance(worst);
    }

    Curve curve() {
        return curve;
    }

    /**
     * Largest distance of a point from the curve at the point's parameter: not less than its distance from the curve.
     */
    double error() {
        return error;
    }

    /** Index of the point with the largest error; neither the first nor the last unless there are no others. */
    int worst() {
        return worst;
    }

    /** Fits again after one step of Newton's method has moved each parameter towards the foot of its point. */
    CubicPiece reparameterized() {
        double[] improved = new double[parameters.length];
        for (int i = 0; i < improved.length; i++) {
            improved[i] = Math.min(1, Math.max(0, parameters[i] - newtonStep(i)));
        }
        return new CubicPiece(points, startTangent, endTangent, improved);
    }

    private double newtonStep(int i) {
        double t = parameters[i];
        Vector miss = Vector.between(points.get(i), CubicBezier.at(curve, t));
        Vector first = CubicBezier.firstDerivative(curve, t);
        double slope = first.dot(first) + miss.dot(CubicBezier.secondDerivative(curve, t));
        return slope == 0 ? 0 : miss.dot(first) / slope;
    }

    private Curve leastSquares() {
        Point from = points.get(0);
        Point to = points.get(points.size() - 1);
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double aMiss = 0;
        double bMiss = 0;
        for (int i = 0; i < parameters.length; i++) {
            double t = parameters[i];
            double s = 1 - t;
            Vector a = startTangent.times(3 * s * s * t);
            Vector b = endTangent.times(3 * s * t * t);
            Point ends = Vector.between(from, to).times(t * t * (3 * s + t)).from(from);
            Vector miss = Vector.between(ends, points.get(i));
            aa += a.dot(a);
            ab += a.dot(b);
            bb += b.dot(b);
            aMiss += a.dot(miss);
            bMiss += b.dot(miss);
        }
        double determinant = aa * bb - ab * ab;
        double startLength = (aMiss * bb - bMiss * ab) / determinant;
        double endLength = (bMiss * aa - aMiss * ab) / determinant;
        double way = length(points);
        if (!plausible(startLength, way) || !plausible(endLength, way)) {
            startLength = endLength = Vector.between(from, to).length() / 3;
        }
        return new Curve(
                from,
                startTangent.times(startLength).from(from),
                endTangent.times(endLength).from(to),
                to);
    }

    /** Not backwards, not wildly long, not NaN as from equations without a solution. */
    private static boolean plausible(double controlLength, double way) {
        return controlLength > 1e-6 * way && controlLength < way;
    }

    private int worstPoint() {
        int result = points.size() / 2;
        for (int i = 1; i < points.size() - 1; i++) {
            if (distance(i) > distance(result)) {
                result = i;
            }
        }
        return result;
    }

    private double distance(int i) {
        return Vector.between(points.get(i), CubicBezier.at(curve, parameters[i]))
                .length();
    }

    private static double[] chordLengths(List<Point> points) {
        double[] parameters = new double[points.size()];
        double length = length(points);
        for (int i = 1; i < parameters.length; i++) {
            double step = Vector.between(points.get(i - 1), points.get(i)).length();
            parameters[i] = Math.min(1, parameters[i - 1] + step / length);
        }
        parameters[parameters.length - 1] = 1;
        return parameters;
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Vector.between(points.get(i - 1), points.get(i)).length();
        }
        return length;
    }
}
