package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.ink.InkTrace;
import org.longhand.ink.LetterHeight;
import org.longhand.ink.Resampler;

class LetterHeightTest {

    @Test
    void ascendersAndDotsDoNotMoveIt() {
        List<double[][]> strokes = new ArrayList<>(Pens.strokes("nnnnnn", 0));
        strokes.add(Pens.letter(8, 2));
        strokes.add(new double[][] {{3, 3}, {-2, -1.9}});

        assertEquals(1, LetterHeight.of(Resampler.resample(strokes, 1)).orElseThrow(), 0.1);
    }

    @Test
    void doublingTheInkDoublesIt() {
        InkTrace trace = Pens.trace("nmnm", 0);

        assertEquals(
                2 * LetterHeight.of(trace).orElseThrow(),
                LetterHeight.of(trace.scaled(2)).orElseThrow(),
                1e-6);
    }

    @Test
    void dashHasNone() {
        double[][] dash = {{0, 1, 2}, {5, 5, 5}};

        assertTrue(LetterHeight.of(Resampler.resample(List.<double[][]>of(dash), 1))
                .isEmpty());
    }
}
