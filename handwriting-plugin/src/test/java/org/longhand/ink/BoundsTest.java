package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

class BoundsTest {

    @Test
    void curveReachesItsBoxButNotBeyond() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Curve curve = new Curve(point(random), point(random), point(random), point(random));

            Bounds exact = CubicBezier.bounds(curve);
            Bounds sampled = Bounds.ofPoints(
                            Stream.iterate(0, k -> k <= 1000, k -> k + 1).map(k -> CubicBezier.at(curve, k / 1000.0)))
                    .orElseThrow();

            assertEquals(exact.minX(), sampled.minX(), 1e-4);
            assertEquals(exact.minY(), sampled.minY(), 1e-4);
            assertEquals(exact.maxX(), sampled.maxX(), 1e-4);
            assertEquals(exact.maxY(), sampled.maxY(), 1e-4);
        }
    }

    @Test
    void straightCurveHasABox() {
        Curve line = new Curve(new Point(0, 0), new Point(1, 1), new Point(2, 2), new Point(3, 3));

        assertEquals(new Bounds(0, 0, 3, 3), CubicBezier.bounds(line));
    }

    @Test
    void dotHasABoxWithoutExtent() {
        Stroke dot = new Stroke(List.of(new Point(2, 5), new Point(2.001, 5)), List.of());

        assertEquals(new Bounds(2, 5, 2, 5), Bounds.of(Stream.of(dot)).orElseThrow());
    }

    @Test
    void noInkHasNoBox() {
        assertTrue(Bounds.of(Stream.empty()).isEmpty());
    }

    private static Point point(Random random) {
        return new Point(random.nextDouble(), random.nextDouble());
    }
}
