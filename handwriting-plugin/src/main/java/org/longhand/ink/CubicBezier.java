package org.longhand.ink;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.longhand.api.Curve;
import org.longhand.api.Point;

/** Evaluates cubic Bézier curves; the parameter t runs from 0 at the start to 1 at the end. */
public final class CubicBezier {

    private CubicBezier() {}

    /** The position at t. */
    public static Point at(Curve curve, double t) {
        return new Point(value(curve, Point::x, t), value(curve, Point::y, t));
    }

    /** The smallest box around the curve: its ends and the turning points between them. */
    public static Bounds bounds(Curve curve) {
        double[] x = extremes(curve, Point::x);
        double[] y = extremes(curve, Point::y);
        return new Bounds(x[0], y[0], x[1], y[1]);
    }

    static Vector firstDerivative(Curve curve, double t) {
        double s = 1 - t;
        Vector start = Vector.between(curve.from(), curve.control1());
        Vector middle = Vector.between(curve.control1(), curve.control2());
        Vector end = Vector.between(curve.control2(), curve.to());
        return start.times(3 * s * s).plus(middle.times(6 * s * t)).plus(end.times(3 * t * t));
    }

    static Vector secondDerivative(Curve curve, double t) {
        Vector start = Vector.between(curve.from(), curve.control1());
        Vector middle = Vector.between(curve.control1(), curve.control2());
        Vector end = Vector.between(curve.control2(), curve.to());
        return middle.minus(start).times(6 * (1 - t)).plus(end.minus(middle).times(6 * t));
    }

    private static double value(Curve curve, ToDoubleFunction<Point> axis, double t) {
        double s = 1 - t;
        return s * s * s * axis.applyAsDouble(curve.from())
                + 3 * s * s * t * axis.applyAsDouble(curve.control1())
                + 3 * s * t * t * axis.applyAsDouble(curve.control2())
                + t * t * t * axis.applyAsDouble(curve.to());
    }

    private static double[] extremes(Curve curve, ToDoubleFunction<Point> axis) {
        double start = axis.applyAsDouble(curve.control1()) - axis.applyAsDouble(curve.from());
        double middle = axis.applyAsDouble(curve.control2()) - axis.applyAsDouble(curve.control1());
        double end = axis.applyAsDouble(curve.to()) - axis.applyAsDouble(curve.control2());
        // The derivative is a quadratic in t: (start - 2 middle + end) t² + 2 (middle - start) t + start.
        DoubleStream turns =
                roots(start - 2 * middle + end, middle - start, start).filter(t -> t > 0 && t < 1);
        double[] values = DoubleStream.concat(DoubleStream.of(0, 1), turns)
                .map(t -> value(curve, axis, t))
                .sorted()
                .toArray();
        return new double[] {values[0], values[values.length - 1]};
    }

    /** The real roots of a t² + 2 b t + c; a root that leaves the range of doubles is infinite or NaN. */
    private static DoubleStream roots(double a, double b, double c) {
        double discriminant = b * b - a * c;
        if (discriminant < 0) {
            return DoubleStream.empty();
        }
        // Adding numbers of one sign avoids the cancellation of the school formula.
        double q = -(b + Math.copySign(Math.sqrt(discriminant), b));
        return DoubleStream.of(q / a, c / q);
    }
}
