package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

class CurveFlattenerTest {

    private static final Curve LOOP = new Curve(new Point(0, 0), new Point(12, -9), new Point(-8, -9), new Point(4, 1));

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.02, 0.001})
    void curveStaysWithinTheTolerance(double tolerance) {
        List<Point> corners = new CurveFlattener(tolerance).flatten(stroke(LOOP));

        double farthest = IntStream.rangeClosed(0, 2000)
                .mapToDouble(i -> distance(CubicBezier.at(LOOP, i / 2000.0), corners))
                .max()
                .orElseThrow();

        assertTrue(farthest <= tolerance, farthest + " with " + corners.size() + " corners");
        assertTrue(farthest > tolerance / 20, "needlessly fine: " + farthest);
    }

    @Test
    void straightLineIsOneChord() {
        Curve line = new Curve(new Point(0, 0), new Point(1, 1), new Point(2, 2), new Point(3, 3));

        assertEquals(List.of(line.from(), line.to()), new CurveFlattener(0.01).flatten(stroke(line)));
    }

    @Test
    void dotIsItsPoint() {
        Point dot = new Point(2, 3);

        assertEquals(List.of(dot), new CurveFlattener(0.01).flatten(new Stroke(List.of(dot), List.of())));
    }

    private static Stroke stroke(Curve curve) {
        return new Stroke(List.of(curve.from(), curve.to()), List.of(curve));
    }

    private static double distance(Point point, List<Point> corners) {
        return IntStream.range(1, corners.size())
                .mapToDouble(i -> distance(point, corners.get(i - 1), corners.get(i)))
                .min()
                .orElseThrow();
    }

    private static double distance(Point point, Point from, Point to) {
        Vector chord = Vector.between(from, to);
        double share = Vector.between(from, point).dot(chord) / chord.dot(chord);
        Point foot = chord.times(Math.min(1, Math.max(0, share))).from(from);
        return Vector.between(foot, point).length();
    }
}
