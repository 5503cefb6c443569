package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Point;

class CapitalJudgeTest {

    @ParameterizedTest(name = "{0} with a bar from {1} to {2}")
    @CsvSource({"H, 0.1, 1, 0", "H, 0.15, 1, 1", "H, 0, 0.8, 1", "H, 0, 1.3, 2", "h, 0.3, 1, 0"})
    void theStrokesOfACapitalHangTogether(String text, double barFrom, double barTo, int faults) {
        List<Trace> strokes = List.of(stroke(0, 0, 0, -2), stroke(barFrom, -1, barTo, -1), stroke(1, 0, 1, -2));

        double score = new CapitalJudge()
                .judge(List.of(new WordSample(text, strokes, 1)))
                .get(0);

        assertEquals(-3 * faults, score, 1e-9);
    }

    @ParameterizedTest(name = "{0} with bars from {1} to {2} at {3} and {4}")
    @CsvSource({
        "I, -0.5, 0.5, -2, 0, 0",
        "I, -0.5, 0.5, -1.8, -0.1, 0",
        "I, -0.5, 0.5, -2, -1, 1",
        "I, -0.5, 0.5, -1.2, 0, 1",
        "I, 0, 0.5, -2, 0, 1",
        "I, -0.5, 0.5, -2, -2, 1",
        "E, 0, 0.5, -2, 0, 0",
        "E, 0, 0.5, -2, -1.8, 2",
        "E, 0, 0.5, -2, -1, 1",
        "E, 0, 0.5, -1, 0, 1",
        "E, -0.1, 0.5, -2, 0, 0",
        "E, -0.3, 0.5, -2, 0, 1",
        "E, -0.5, 0.5, -2, -1, 2"
    })
    void barsAreWhereTheyBelong(String text, double left, double right, double upper, double lower, int faults) {
        List<Trace> strokes = List.of(
                new Trace(
                        List.of(new Point(0, 0), new Point(0, lower), new Point(0, upper), new Point(0, -2)),
                        List.of(0, 0, 0, 0)),
                bar(left, right, upper),
                bar(left, right, lower));

        double score = new CapitalJudge()
                .judge(List.of(new WordSample(text, strokes, 1)))
                .get(0);

        assertEquals(-3 * faults, score, 1e-9);
    }

    @Test
    void theBarsOfAnIMayFloat() {
        List<Trace> strokes = List.of(stroke(0, -1.3, 0, 0), bar(-0.4, 0.7, -1.5), bar(-0.5, 0.8, 0.15));

        double score = new CapitalJudge()
                .judge(List.of(new WordSample("I", strokes, 1)))
                .get(0);

        assertEquals(0, score, 1e-9);
    }

    @Test
    void aBarThatTheNextLetterBeginsWithMayBelongToTheCapital() {
        Trace middle = new Trace(bar(-0.5, 0.5, -1).points(), List.of(1, 1, 1));

        double score = new CapitalJudge()
                .judge(List.of(new WordSample("I,", List.of(stroke(0, -2, 0, 0), middle), 1)))
                .get(0);

        assertEquals(-3, score, 1e-9);
    }

    @Test
    void strokesOfOtherLettersMayLieApart() {
        Trace capital = stroke(0, 0, 0, -2);
        Trace next = new Trace(stroke(3, 0, 4, -1).points(), List.of(1, 1));

        double score = new CapitalJudge()
                .judge(List.of(new WordSample("Ia", List.of(capital, next), 1)))
                .get(0);

        assertEquals(0, score, 1e-9);
    }

    /** A bar with a point at x = 0, where the stem is. */
    private static Trace bar(double left, double right, double y) {
        return new Trace(List.of(new Point(left, y), new Point(0, y), new Point(right, y)), List.of(0, 0, 0));
    }

    private static Trace stroke(double x1, double y1, double x2, double y2) {
        return new Trace(List.of(new Point(x1, y1), new Point(x2, y2)), List.of(0, 0));
    }
}
