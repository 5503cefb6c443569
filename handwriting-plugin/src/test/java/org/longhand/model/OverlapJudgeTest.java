package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Point;

class OverlapJudgeTest {

    @ParameterizedTest(name = "{0}, the second {1} x-heights from the first, leaning by {2}")
    @CsvSource({
        "10, 0.2, 0, 0",
        "10, 0, 0, 0",
        "10, -0.4, 0, 1",
        "10, 0.2, 0.8, 0",
        "10, -0.4, 0.8, 1",
        "la, -0.4, 0, 0",
        "Ta, -0.4, 0, 0",
        "1a, -0.4, 0, 1",
        "a@, -0.4, 0, 1"
    })
    void figuresStandSideBySide(String text, double distance, double slant, int faults) {
        Trace stem = trace(0, slant, 0, 0, 0, -1.5);
        Trace ring = trace(1, slant, distance, 0, distance + 0.8, -0.7, distance, -1.4, distance, 0);

        double score = new OverlapJudge()
                .judge(List.of(new WordSample(text, List.of(stem, ring), 1)))
                .get(0);

        assertEquals(-3.0 * faults, score, 1e-9);
    }

    /** A stroke along x, y, x, y and so on, made to lean. */
    private static Trace trace(int character, double slant, double... xy) {
        List<Point> points = Stream.iterate(0, i -> i < xy.length, i -> i + 2)
                .map(i -> new Point(xy[i] - slant * xy[i + 1], xy[i + 1]))
                .toList();
        return new Trace(points, points.stream().map(p -> character).toList());
    }
}
