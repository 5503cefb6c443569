package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.ink.InkTrace;
import org.longhand.ink.Resampler;
import org.longhand.ink.StraightBaseline;

class StraightBaselineTest {

    private static InkTrace climbing(InkTrace level, double slope) {
        float[] y = level.y().clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += (float) (slope * level.x()[i]);
        }
        return new InkTrace(level.x(), y, level.lift());
    }

    @Test
    void slopeIsTakenAway() {
        InkTrace level = Pens.trace("minimum", 0);

        assertArrayEquals(
                level.y(), StraightBaseline.level(climbing(level, -0.2)).y(), 0.15f);
    }

    @Test
    void ascenderAtOneEndAndDescenderAtTheOtherDoNotTilt() {
        List<double[][]> strokes = new ArrayList<>(Pens.strokes("bnnnnnnp", 0));
        strokes.set(0, Pens.letter(0, 2.5));
        double[][] descender = Pens.letter(7 * Pens.LETTER_PITCH, 1);
        for (int i = 15; i < descender[1].length; i++) {
            descender[1][i] += 1.5;
        }
        strokes.set(7, descender);
        InkTrace word = Resampler.resample(strokes, 2);

        assertArrayEquals(word.y(), StraightBaseline.level(word).y(), 0.2f);
    }

    @Test
    void narrowInkIsLeftAlone() {
        InkTrace narrow = climbing(Pens.trace("no", 0), 0.3);

        assertSame(narrow, StraightBaseline.level(narrow));
    }

    @Test
    void lettersStandOnTheBaseline() {
        InkTrace word = Pens.trace("common", 0).moved(3, 7);

        assertEquals(7, StraightBaseline.height(word, "common"), 0.1);
    }

    @Test
    void dotHasAHeightToo() {
        InkTrace dot = new InkTrace(new float[] {1}, new float[] {2}, new boolean[] {true});

        assertEquals(2, StraightBaseline.height(dot, "."), 1e-6);
    }
}
