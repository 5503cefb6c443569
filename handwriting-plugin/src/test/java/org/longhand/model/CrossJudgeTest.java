package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.api.Point;

class CrossJudgeTest {

    static Stream<Arguments> letters() {
        Trace down = stroke(0, -1, 1, 0);
        return Stream.of(
                Arguments.of("two strokes that cross", "x", List.of(down, stroke(1, -1, 0, 0)), 0),
                Arguments.of("two strokes side by side", "x", List.of(down, stroke(1, -1, 2, 0)), 1),
                Arguments.of("strokes that meet at the foot, as in an n", "x", List.of(down, stroke(1, 0, 0.8, -1)), 1),
                Arguments.of(
                        "strokes nearly upon each other, as in an i",
                        "x",
                        List.of(stroke(0, -1, 0.3, 0), stroke(0.3, -1, 0, 0)),
                        1),
                Arguments.of("strokes that cross near the top", "x", List.of(down, stroke(0.3, -1, 0, 0)), 1),
                Arguments.of(
                        "slanted strokes that cross", "x", List.of(stroke(0.6, -1, 1, 0), stroke(1.6, -1, 0, 0)), 0),
                Arguments.of("one stroke that crosses itself", "x", List.of(stroke(0, -1, 1, 0, 1, -1, 0, 0)), 0),
                Arguments.of("a letter that need not cross", "n", List.of(down), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void strokesOfAnXCross(String scenario, String text, List<Trace> traces, int faults) {
        double score =
                new CrossJudge().judge(List.of(new WordSample(text, traces, 1))).get(0);

        assertEquals(-1.5 * faults, score, 1e-9);
    }

    /** A stroke along x, y, x, y and so on. */
    private static Trace stroke(double... xy) {
        List<Point> points = Stream.iterate(0, i -> i < xy.length, i -> i + 2)
                .map(i -> new Point(xy[i], xy[i + 1]))
                .toList();
        return new Trace(points, points.stream().map(p -> 0).toList());
    }
}
