package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class LineSpliceTest {

    @Test
    void wordsStandSideBySideAtTheirDistance() {
        WordSample left = word("ab", Double.NaN, 5, 7);
        WordSample right = word("c", 0.9, 20, 21);

        List<Trace> line = Trace.of(LineSplice.of("ab c", List.of(left, right)));

        assertEquals(7, line.get(0).points().get(1).x(), 1e-5);
        assertEquals(7.9, line.get(1).points().get(0).x(), 1e-5);
        assertEquals(8.9, line.get(1).points().get(1).x(), 1e-5);
    }

    @Test
    void charactersAreThoseOfTheWholeText() {
        SampledLine line = LineSplice.of("ab c", List.of(word("ab", Double.NaN, 0, 1), word("c", 1, 2, 3)));

        assertArrayEquals(new int[] {0, 0, 3, 3}, line.characters());
    }

    @Test
    void wordsThatWouldTouchOrLoseEachOtherAreBroughtToOrder() {
        for (double gap : new double[] {-4, 0, 30, Double.NaN}) {
            List<Trace> line =
                    Trace.of(LineSplice.of("a b", List.of(word("a", Double.NaN, 0, 1), word("b", gap, 0, 1))));

            double distance = line.get(1).points().get(0).x()
                    - line.get(0).points().get(1).x();
            assertTrue(distance > 0.65 && distance < 2.1, "gap " + gap + " became " + distance);
        }
    }

    @Test
    void wordWithoutInkLeavesNoHole() {
        WordSample nothing = new WordSample("b", List.of(), Double.NaN);
        SampledLine line = LineSplice.of("a b c", List.of(word("a", Double.NaN, 0, 1), nothing, word("c", 1, 5, 6)));

        assertEquals(4, line.length());
        assertArrayEquals(new int[] {0, 0, 4, 4}, line.characters());
    }

    @Test
    void heightsAreKept() {
        WordSample high = new WordSample(
                "a", List.of(new Trace(List.of(new Point(0, -1), new Point(1, 0.5)), List.of(0, 0))), Double.NaN);

        List<Point> points = Trace.of(LineSplice.of("a", List.of(high))).get(0).points();

        assertEquals(-1, points.get(0).y(), 1e-6);
        assertEquals(0.5, points.get(1).y(), 1e-6);
    }

    private static WordSample word(String text, double gap, double from, double to) {
        List<Integer> characters = IntStream.range(0, 2).map(i -> 0).boxed().toList();
        return new WordSample(text, List.of(new Trace(List.of(new Point(from, 0), new Point(to, 0)), characters)), gap);
    }
}
