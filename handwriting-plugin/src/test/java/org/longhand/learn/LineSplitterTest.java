package org.longhand.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.recording.PenStroke;

class LineSplitterTest {

    private static PenStroke letter(double x, double baseline, double height) {
        return new PenStroke(
                new double[] {x, x + 2, x + 4}, new double[] {baseline, baseline - height, baseline}, new double[0]);
    }

    /** Lines of letters, at the end of each the dot of an early i. */
    private static List<PenStroke> page(double slope, int... letters) {
        List<PenStroke> strokes = new ArrayList<>();
        for (int line = 0; line < letters.length; line++) {
            for (int i = 0; i < letters[line]; i++) {
                strokes.add(letter(6 * i, 20 * line + slope * 6 * i, i % 3 == 0 ? 10 : 5));
            }
            strokes.add(new PenStroke(new double[] {8}, new double[] {20 * line - 9 + slope * 8}, new double[0]));
        }
        return strokes;
    }

    private static List<Integer> sizes(List<PenStroke> strokes, int lines) {
        return LineSplitter.split(strokes, lines).orElseThrow().stream()
                .map(List::size)
                .toList();
    }

    @Test
    void linesAreCutWhereTheyEnd() {
        assertEquals(List.of(13, 6, 10), sizes(page(0, 12, 5, 9), 3));
    }

    @Test
    void slopingLinesAreCutWhereTheyEnd() {
        assertEquals(List.of(21, 23, 19), sizes(page(-0.1, 20, 22, 18), 3));
    }

    @Test
    void linesThatDoNotExistAreNotMadeUp() {
        assertTrue(LineSplitter.split(page(0, 12), 3).isEmpty());
        assertTrue(LineSplitter.split(page(0, 12), 40).isEmpty());
    }

    @Test
    void linesFromBottomToTopAreRefused() {
        List<PenStroke> upwards = Orientation.FLIPPED.correct(page(0, 12, 5, 9));

        assertTrue(LineSplitter.split(upwards, 3).isEmpty());
    }
}
