package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

class StrokeFitterTest {

    private static final double TOLERANCE = 0.02;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noPointIsFartherFromTheCurvesThanTheTolerance(long seed) {
        List<Point> points = loops(seed);

        List<Curve> curves = CubicFit.fit(points, TOLERANCE);

        points.forEach(point -> assertTrue(distance(point, curves) <= TOLERANCE + 1e-3, point::toString));
        assertTrue(
                curves.size() < points.size() / 3,
                "curves should be fewer than a third of the points: " + curves.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neighboursMeetInOnePointWithOneDirection(long seed) {
        List<Curve> curves = CubicFit.fit(loops(seed), TOLERANCE);

        for (int i = 1; i < curves.size(); i++) {
            assertEquals(curves.get(i - 1).to(), curves.get(i).from());
            assertEquals(1, endDirection(curves.get(i - 1)).dot(startDirection(curves.get(i))), 1e-9);
        }
    }

    @Test
    void endsStayWhereThePenTouchedDownAndLifted() {
        List<Point> points = loops(11);

        Stroke stroke = new StrokeFitter(TOLERANCE).fit(points);

        assertEquals(points.get(0), stroke.start());
        Point end = stroke.curves().get(stroke.curves().size() - 1).to();
        assertTrue(Vector.between(end, points.get(points.size() - 1)).length() <= TOLERANCE);
        assertEquals(points, stroke.points());
    }

    @Test
    void sharpTurnStaysACorner() {
        List<Point> downAndUp = new ArrayList<>();
        IntStream.rangeClosed(0, 8).forEach(i -> downAndUp.add(new Point(0.05 * i, 0.25 * i)));
        IntStream.range(0, 8).forEach(i -> downAndUp.add(new Point(0.45 + 0.05 * i, 1.75 - 0.25 * i)));

        List<Curve> curves = new StrokeFitter(TOLERANCE).fit(downAndUp).curves();

        assertEquals(2, curves.size());
        assertEquals(new Point(0.4, 2), curves.get(0).to());
        assertTrue(endDirection(curves.get(0)).dot(startDirection(curves.get(1))) < -0.8);
    }

    @Test
    void tremorIsSmoothed() {
        List<Point> zigzag = IntStream.range(0, 20)
                .mapToObj(i -> new Point(0.2 * i, i % 2 == 0 ? 0.05 : -0.05))
                .toList();

        Bounds middle = new StrokeFitter(TOLERANCE)
                .fit(zigzag).curves().stream()
                        .map(CubicBezier::bounds)
                        .filter(bounds -> bounds.minX() > 0.5 && bounds.maxX() < 3.3)
                        .reduce(Bounds::union)
                        .orElseGet(() -> new Bounds(0, 0, 0, 0));

        assertTrue(middle.height() < 0.03, middle::toString);
    }

    @Test
    void penThatStaysInPlaceMakesADot() {
        Point place = new Point(3, 4);

        assertTrue(new StrokeFitter(TOLERANCE).fit(List.of(place)).isDot());
        assertTrue(new StrokeFitter(TOLERANCE)
                .fit(List.of(place, new Point(3.01, 4), new Point(3, 4.01)))
                .isDot());
    }

    @Test
    void penThatReturnsExactlyGivesFiniteCurves() {
        List<Point> retrace = List.of(
                new Point(0, 0), new Point(0, 1), new Point(0, 2), new Point(0, 1), new Point(0, 0), new Point(1, 0));

        List<Curve> curves = new StrokeFitter(TOLERANCE).fit(retrace).curves();

        Bounds bounds =
                curves.stream().map(CubicBezier::bounds).reduce(Bounds::union).orElseThrow();
        assertEquals(2, bounds.height(), TOLERANCE);
    }

    /** A pen that goes right in loops of varying size, 25 points a turn. */
    private static List<Point> loops(long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        double x = 0;
        for (int loop = 0; loop < 5; loop++) {
            double height = 0.7 + random.nextDouble();
            double width = 0.3 + 0.5 * random.nextDouble();
            for (int i = 0; i < 25; i++) {
                double angle = 2 * Math.PI * i / 25;
                points.add(new Point(x + width * Math.sin(angle), height * (Math.cos(angle) - 1)));
                x += 0.03;
            }
        }
        return points;
    }

    private static double distance(Point point, List<Curve> curves) {
        return curves.stream()
                .flatMapToDouble(curve -> IntStream.rangeClosed(0, 1000)
                        .mapToDouble(i -> Vector.between(point, CubicBezier.at(curve, i / 1000.0))
                                .length()))
                .min()
                .orElseThrow();
    }

    private static Vector startDirection(Curve curve) {
        return Vector.between(curve.from(), curve.control1()).unit();
    }

    private static Vector endDirection(Curve curve) {
        return Vector.between(curve.control2(), curve.to()).unit();
    }
}
