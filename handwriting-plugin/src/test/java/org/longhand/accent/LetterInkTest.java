package org.longhand.accent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Point;
import org.longhand.model.Trace;

class LetterInkTest {

    private static final int POINTS = 16;

    @ParameterizedTest
    @ValueSource(ints = {-2, 0, 2, 6})
    void lettersAreCutWhereThePenIsLiftedThoughTheWindowRunsAhead(int lead) {
        List<Trace> traces = IntStream.range(0, 4)
                .mapToObj(letter -> new Trace(circle(letter), windows(letter * POINTS, lead, 4)))
                .toList();

        List<List<Point>> letters = LetterInk.of("oooo", traces);

        for (int i = 0; i < 4; i++) {
            assertEquals(traces.get(i).points(), letters.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 2, 5})
    void joinedLettersAreCutWhereTheyJoin(int lead) {
        List<Point> joined =
                IntStream.range(0, 3 * POINTS).mapToObj(LetterInkTest::loops).toList();

        List<List<Point>> letters = LetterInk.of("eee", List.of(new Trace(joined, windows(0, lead, 3, joined.size()))));

        for (int i = 0; i < 3; i++) {
            double middle = 1.2 * (i + 0.5);
            assertTrue(letters.get(i).stream().allMatch(p -> Math.abs(p.x() - middle) < 0.9), "letter " + i);
            assertTrue(letters.get(i).size() > POINTS / 2, "letter " + i);
        }
    }

    @Test
    void lateBarGoesToTheLetterUnderIt() {
        List<Point> bar = List.of(new Point(0.2, -1.4), new Point(0.5, -1.4), new Point(0.8, -1.4));
        List<Trace> traces = List.of(
                new Trace(circle(0), windows(0, 0, 2)),
                new Trace(circle(1), windows(POINTS, 0, 2)),
                new Trace(bar, List.of(1, 1, 1)));

        assertTrue(LetterInk.of("to", traces).get(0).containsAll(bar));
    }

    @Test
    void fewerPointsThanLettersDoNotBreakIt() {
        List<List<Point>> letters =
                LetterInk.of("oooo", List.of(new Trace(List.of(new Point(0, 0), new Point(1, 0)), List.of(0, 3))));

        assertEquals(4, letters.size());
        assertEquals(2, letters.stream().mapToInt(List::size).sum());
    }

    /** A row of letters e in one stroke: a trochoid (a point on a wheel, outside its rim). */
    private static Point loops(int t) {
        double angle = 2 * Math.PI * t / POINTS;
        return new Point(1.2 * angle / (2 * Math.PI) + 0.45 * Math.sin(angle), -0.5 + 0.5 * Math.cos(angle));
    }

    private static List<Point> circle(int letter) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> new Point(
                        1.2 * letter + 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (POINTS - 1)),
                        -0.5 - 0.5 * Math.sin(2 * Math.PI * i / (POINTS - 1))))
                .toList();
    }

    private static List<Integer> windows(int start, int lead, int letters) {
        return windows(start, lead, letters, POINTS);
    }

    private static List<Integer> windows(int start, int lead, int letters, int count) {
        return IntStream.range(start, start + count)
                .mapToObj(t -> Math.max(0, Math.min(letters - 1, (t + lead) / POINTS)))
                .toList();
    }
}
