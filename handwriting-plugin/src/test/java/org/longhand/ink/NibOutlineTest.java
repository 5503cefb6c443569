package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Nib;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.layout.TestInk;

class NibOutlineTest {

    @Test
    void broadNibIsWideAcrossItsEdgeAndThinAlongIt() {
        Pen pen = new Pen(0, 1, new Nib.Broad(45));
        Stroke along = straight(new Point(0, 0), new Point(10, -10));
        Stroke across = straight(new Point(0, 0), new Point(10, 10));

        assertEquals(0.25, widthInTheMiddle(along, pen), 0.03);
        assertEquals(1, widthInTheMiddle(across, pen), 0.03);
    }

    @Test
    void flexibleNibIsWiderWhereThePenIsSlow() {
        Pen pen = new Pen(0, 1, new Nib.Flexible(0.5));
        Stroke slow = straight(DoubleStream.iterate(0, x -> x <= 10, x -> x + 0.25));
        Stroke fast = straight(DoubleStream.iterate(0, x -> x <= 10, x -> x + 1));
        Handwriting ink = ink(slow, fast, straight(DoubleStream.iterate(0, x -> x <= 80, x -> x + 0.5)));
        NibOutline outline = NibOutline.of(ink, pen);

        assertEquals(1.25, width(outline, slow), 0.05);
        assertEquals(0.5, width(outline, fast), 0.05);
    }

    @Test
    void contoursCloseAndHoldTheMiddleOfTheInk() {
        Handwriting ink = TestInk.of("Quick, jiggled loops.");
        for (Nib nib : List.of(new Nib.Flexible(0.8), new Nib.Broad(30), Nib.ROUND)) {
            NibOutline outline = NibOutline.of(ink, new Pen(0, 0.4, nib));
            ink.strokes().forEach(stroke -> {
                Path2D area = area(outline.contours(stroke));
                for (Curve curve : stroke.curves()) {
                    Point middle = CubicBezier.at(curve, 0.5);
                    assertTrue(area.contains(middle.x(), middle.y()), nib + " misses " + middle);
                }
            });
        }
    }

    @Test
    void dotIsAsWideAsThePen() {
        Stroke dot = new Stroke(List.of(new Point(3, 3)), List.of());

        Path2D area = area(NibOutline.of(ink(dot), new Pen(0, 1)).contours(dot));

        assertEquals(1, area.getBounds2D().getWidth(), 0.01);
        assertEquals(1, area.getBounds2D().getHeight(), 0.01);
    }

    private static double widthInTheMiddle(Stroke stroke, Pen pen) {
        return width(NibOutline.of(ink(stroke), pen), stroke);
    }

    /** Across the stroke, where half of it is done. */
    private static double width(NibOutline outline, Stroke stroke) {
        Path2D area = area(outline.contours(stroke));
        Curve curve = stroke.curves().get(0);
        Point middle = CubicBezier.at(curve, 0.5);
        Vector tangent = CubicBezier.firstDerivative(curve, 0.5).unit();
        Vector across = new Vector(-tangent.y(), tangent.x());
        return DoubleStream.iterate(-2, d -> d < 2, d -> d + 0.005)
                        .filter(d -> area.contains(
                                across.times(d).from(middle).x(),
                                across.times(d).from(middle).y()))
                        .count()
                * 0.005;
    }

    private static Path2D area(List<List<Curve>> contours) {
        Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (List<Curve> contour : contours) {
            Point start = contour.get(0).from();
            Point at = start;
            area.moveTo(start.x(), start.y());
            for (Curve curve : contour) {
                assertEquals(0, Vector.between(at, curve.from()).length(), 1e-9, "gap");
                area.curveTo(
                        curve.control1().x(),
                        curve.control1().y(),
                        curve.control2().x(),
                        curve.control2().y(),
                        curve.to().x(),
                        curve.to().y());
                at = curve.to();
            }
            assertEquals(0, Vector.between(at, start).length(), 1e-9, "not closed");
            area.closePath();
        }
        return area;
    }

    private static Handwriting ink(Stroke... strokes) {
        return TestInk.of(List.of(strokes));
    }

    private static Stroke straight(Point from, Point to) {
        Vector way = Vector.between(from, to);
        List<Point> points = DoubleStream.iterate(0, t -> t <= 1, t -> t + 0.125)
                .mapToObj(t -> way.times(t).from(from))
                .toList();
        return new Stroke(
                points,
                List.of(new Curve(
                        from, way.times(1.0 / 3).from(from), way.times(2.0 / 3).from(from), to)));
    }

    private static Stroke straight(DoubleStream x) {
        List<Point> points = x.mapToObj(value -> new Point(value, 0)).toList();
        double end = points.get(points.size() - 1).x();
        return new Stroke(
                points,
                List.of(new Curve(
                        points.get(0),
                        new Point(end / 3, 0),
                        new Point(end * 2 / 3, 0),
                        points.get(points.size() - 1))));
    }
}
