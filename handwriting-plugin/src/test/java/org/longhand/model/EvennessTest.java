package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class EvennessTest {

    private final Evenness evenness =
            Evenness.of(List.of(word("nnn", 1, 1), word("nnnn", 0.95, 1.02), word("nnn", 1.02, 0.98)));

    @Test
    void usualWordCostsNothing() {
        assertEquals(0, evenness.cost(word("nnnnn", 1, 1)), 0.05);
    }

    @Test
    void largerAndSmallerWordsCostTheSame() {
        double large = evenness.cost(word("nnn", 1.4, 1));
        double small = evenness.cost(word("nnn", 1 / 1.4, 1));

        assertTrue(large > 0.9, "cost " + large);
        assertEquals(large, small, 0.05 * large);
    }

    @Test
    void wideWordCostsLessThanOneThatIsAsMuchHigher() {
        assertTrue(evenness.cost(word("nnn", 1, 1.4)) < evenness.cost(word("nnn", 1.4, 1)));
    }

    @Test
    void narrowLettersMayBeNarrow() {
        assertEquals(0, evenness.cost(word("ill", 1, 0.7)), 0.05);
        assertTrue(evenness.cost(word("no", 1, 0.7)) > 0.5);
    }

    @Test
    void wordThatTouchesTheOneBeforeCostsMuch() {
        Evenness apart = Evenness.of(List.of(after(1, word("nnn", 1, 1)), after(1.1, word("nnn", 1, 1))));

        assertTrue(apart.cost(after(-0.2, word("nnn", 1, 1))) > apart.cost(after(0.9, word("nnn", 1, 1))) + 3);
    }

    @Test
    void whatCannotBeMeasuredCostsNothing() {
        assertEquals(0, evenness.cost(new WordSample("nn", List.of(), Double.NaN)));
    }

    private static WordSample after(double gap, WordSample word) {
        return new WordSample(word.text(), word.traces(), gap);
    }

    /** A zigzag for each letter. */
    private static WordSample word(String text, double height, double width) {
        List<Point> points = new ArrayList<>();
        List<Integer> characters = new ArrayList<>();
        for (int u = 0; u < text.length(); u++) {
            for (double part = 0; part < 1; part += 0.1) {
                points.add(new Point(width * (u + part), -height * Math.abs(1 - 2 * part)));
                characters.add(u);
            }
        }
        return new WordSample(text, List.of(new Trace(points, characters)), Double.NaN);
    }
}
