package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Point;

class DotJudgeTest {

    /** Each letter is a stem, one x-height from the next; dots stand above the letters with the numbers given. */
    @ParameterizedTest(name = "{0} with dots at {1}, low ones at {2}: {3} faults")
    @CsvSource({
        "in, 0, '', 0",
        "in, '', '', 1",
        "in, '', 0, 1",
        "hiji, 1 2 3, '', 0",
        "hiji, 1 2, '', 1",
        "hiji, 0 1 2, '', 1",
        "on, '', '', 0",
        "on, 1, '', 1",
        "on., '', 2, 0",
        "on., 0, 2, 1",
        "on;, '', 2, 0",
        "on;, 0, 2, 1",
        "a=b, '', '', 0"
    })
    void eachIHasItsDot(String text, String high, String low, int faults) {
        List<Trace> traces = new ArrayList<>();
        for (int u = 0; u < text.length(); u++) {
            traces.add(stroke(u, 0, 1));
        }
        for (String at : high.split(" ")) {
            if (!at.isEmpty()) {
                traces.add(stroke(Integer.parseInt(at), -1.5, 0.1));
            }
        }
        if (!low.isEmpty()) {
            traces.add(stroke(Integer.parseInt(low), 0, 0.1));
        }

        double score =
                new DotJudge().judge(List.of(new WordSample(text, traces, 1))).get(0);

        assertEquals(-2.5 * faults, score, 1e-9);
    }

    @ParameterizedTest(name = "dot at {0}")
    @CsvSource({"-0.4, 1", "-0.05, 0", "0.5, 0", "0.8, 1"})
    void aDotFarFromItsIBelongsToAnotherLetter(double x, int faults) {
        Trace dot = new Trace(List.of(new Point(x, -1.5), new Point(x + 0.1, -1.5)), List.of(0, 0));

        double score = new DotJudge()
                .judge(List.of(new WordSample("i", List.of(stroke(0, 0, 1), dot), 1)))
                .get(0);

        assertEquals(-2.5 * faults, score, 1e-9);
    }

    @Test
    void theTailOfAJIsNoPlaceForItsDot() {
        Trace j = new Trace(List.of(new Point(0, -1), new Point(0, 0.5), new Point(-1, 0.5)), List.of(0, 0, 0));
        Trace dot = new Trace(List.of(new Point(-0.6, -1.5), new Point(-0.5, -1.5)), List.of(0, 0));

        assertEquals(1, new DotJudge().faults(new WordSample("j", List.of(j, dot), 1)));
    }

    private static Trace stroke(int letter, double bottom, double height) {
        return new Trace(
                List.of(new Point(letter, bottom), new Point(letter + 0.1, bottom - height)), List.of(letter, letter));
    }
}
