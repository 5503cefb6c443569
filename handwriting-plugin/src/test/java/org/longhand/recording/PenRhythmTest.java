package org.longhand.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PenRhythmTest {

    @Test
    void evenlySampledInkStaysAsItIs() {
        double[] x = {0, 1, 3, 6, 10};
        double[] time = {100, 120, 140, 160, 180};

        double[][] even = PenRhythm.even(List.of(new PenStroke(x, x, time))).get(0);

        assertArrayEquals(x, even[0], 1e-9);
    }

    @Test
    void gapsInTimeAreFilled() {
        double[] x = {0, 1, 2, 6, 7};
        double[] time = {0, 10, 20, 60, 70};

        double[][] even = PenRhythm.even(List.of(new PenStroke(x, x, time))).get(0);

        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, even[0], 1e-9);
    }

    @Test
    void longRestIsCutShort() {
        double[] x = {0, 1, 2, 3};
        double[] time = {0, 10, 60_000, 60_010};

        assertTrue(PenRhythm.even(List.of(new PenStroke(x, x, time))).get(0)[0].length < 40);
    }

    @Test
    void pointsAtOneMomentDoNotMakeTimeStop() {
        double[] x = {0, 1, 2, 3};
        double[] time = {5, 5, 5, 5};

        assertEquals(4, PenRhythm.even(List.of(new PenStroke(x, x, time))).get(0)[0].length);
    }

    @Test
    void drawnInkIsSlowInBends() {
        // A straight way of 4 sizes, then a half circle of radius 1/4.
        double[] x = new double[81];
        double[] y = new double[81];
        IntStream.range(0, 41).forEach(i -> x[i] = 0.1 * i);
        IntStream.range(41, 81).forEach(i -> {
            double angle = Math.PI * (i - 40) / 40;
            x[i] = 4 + 0.25 * Math.sin(angle);
            y[i] = 0.25 - 0.25 * Math.cos(angle);
        });

        double[][] drawn =
                PenRhythm.drawn(List.of(new PenStroke(x, y, new double[0])), 1).get(0);

        double straight = drawn[0][20] - drawn[0][19];
        int last = drawn[0].length - 12;
        double bent = Math.hypot(drawn[0][last] - drawn[0][last - 1], drawn[1][last] - drawn[1][last - 1]);
        assertTrue(straight > 1.4 * bent, straight + " " + bent);
    }

    @Test
    void dotStaysADot() {
        PenStroke dot = new PenStroke(new double[] {3}, new double[] {4}, new double[0]);

        assertEquals(1, PenRhythm.drawn(List.of(dot), 1).get(0)[0].length);
    }
}
