package org.longhand.ink;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;

/**
 * The ellipse that a nib presses on the paper.
 *
 * <p>It is the unit circle, stretched along its axes and turned: the linear map A. A pen that moves the ellipse along a
 * tangent t leaves a band whose edges are the points A·u where the ellipse's own tangent is parallel to t. The conjugate
 * point A·u⊥ lies straight ahead, so that the half between both edges is the cap of the band.
 *
 * @param length half the ellipse's axis at the angle, above 0
 * @param breadth half the other axis, above 0
 * @param radians angle of the first axis; as y grows downwards, clockwise to the eye
 */
record NibShape(double length, double breadth, double radians) {

    /** Distance of the control points of a quarter circle of radius 1 from its ends. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    static NibShape circle(double radius) {
        return new NibShape(radius, radius, 0);
    }

    NibShape times(double factor) {
        return new NibShape(factor * length, factor * breadth, radians);
    }

    /** From the middle of the band to its left edge; the right edge lies opposite. */
    Vector edge(Vector tangent) {
        return image(circlePoint(tangent));
    }

    /** The half of the ellipse in front of the pen, from the left edge to the right one. */
    List<Curve> cap(Point middle, Vector tangent) {
        Vector left = circlePoint(tangent);
        Vector ahead = new Vector(-left.y(), left.x());
        return List.of(quarter(middle, left, ahead), quarter(middle, ahead, left.times(-1)));
    }

    /** The point u of the unit circle that becomes the left edge: A·u⊥ is parallel to the tangent. */
    private Vector circlePoint(Vector tangent) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        // A⁻¹ t, turned back by a quarter.
        double x = (cos * tangent.x() + sin * tangent.y()) / length;
        double y = (cos * tangent.y() - sin * tangent.x()) / breadth;
        return new Vector(y, -x).unit();
    }

    private Vector image(Vector u) {
        double x = length * u.x();
        double y = breadth * u.y();
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Vector(cos * x - sin * y, sin * x + cos * y);
    }

    private Curve quarter(Point middle, Vector from, Vector to) {
        return new Curve(
                image(from).from(middle),
                image(from.plus(to.times(QUARTER))).from(middle),
                image(to.plus(from.times(QUARTER))).from(middle),
                image(to).from(middle));
    }
}
