package org.longhand.svg.edit;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * Brings ink into a document's user units: scales it and moves its origin.
 *
 * @param x where the ink's origin comes to lie
 * @param y likewise
 * @param scaleX user units for a millimetre of ink across
 * @param scaleY user units for a millimetre of ink downwards
 */
record Placing(double x, double y, double scaleX, double scaleY) {

    List<Stroke> of(List<Stroke> strokes) {
        return strokes.stream().map(this::of).toList();
    }

    private Stroke of(Stroke stroke) {
        return new Stroke(
                stroke.points().stream().map(this::of).toList(),
                stroke.curves().stream()
                        .map(curve ->
                                new Curve(of(curve.from()), of(curve.control1()), of(curve.control2()), of(curve.to())))
                        .toList());
    }

    private Point of(Point point) {
        return new Point(x + scaleX * point.x(), y + scaleY * point.y());
    }
}
