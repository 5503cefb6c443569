package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Point;

class DotJudgeTest {

    /** Strokes: {@code l} a long one, {@code h} a dot high up, {@code b} a dot on the baseline. */
    @ParameterizedTest(name = "{0} in strokes {1}: {2} faults")
    @CsvSource({
        "in,lhl,0",
        "in,ll,1",
        "in,lbl,1",
        "hiji,llhhh,0",
        "hiji,llh,2",
        "on,ll,0",
        "on,llh,1",
        "on.,llb,0",
        "a=b,lll,0"
    })
    void eachIHasItsDot(String text, String strokes, int faults) {
        List<Trace> traces = new ArrayList<>();
        for (char stroke : strokes.toCharArray()) {
            double bottom = stroke == 'h' ? -1.5 : 0;
            double height = stroke == 'l' ? 1 : 0.1;
            traces.add(new Trace(List.of(new Point(0, bottom), new Point(0.1, bottom - height)), List.of(0, 0)));
        }

        assertEquals(
                -faults,
                new DotJudge().judge(List.of(new WordSample(text, traces, 1))).get(0),
                1e-9);
    }
}
