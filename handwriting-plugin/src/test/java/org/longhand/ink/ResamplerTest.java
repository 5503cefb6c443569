package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResamplerTest {

    private static double[][] stroke(double[] x, double[] y) {
        return new double[][] {x, y};
    }

    private static List<double[][]> strokes(double[][]... strokes) {
        return List.of(strokes);
    }

    @Test
    void endsStayAndThePenLiftsAfterEachStroke() {
        double[] ramp = IntStream.range(0, 31).mapToDouble(i -> i).toArray();

        InkTrace trace = Resampler.resample(strokes(stroke(ramp, ramp), stroke(ramp, ramp)), 3);

        assertEquals(22, trace.length());
        assertEquals(0, trace.x()[0]);
        assertEquals(30, trace.x()[10]);
        assertTrue(trace.lift()[10] && trace.lift()[21] && !trace.lift()[9]);
    }

    @Test
    void speedStaysVisible() {
        double[] faster = IntStream.range(0, 41).mapToDouble(i -> i * i).toArray();

        InkTrace trace = Resampler.resample(strokes(stroke(faster, faster)), 4);

        float early = trace.x()[3] - trace.x()[2];
        float late = trace.x()[9] - trace.x()[8];
        assertTrue(late > 2 * early);
    }

    @Test
    void dotStaysADot() {
        InkTrace trace = Resampler.resample(strokes(stroke(new double[] {7}, new double[] {8})), 5);

        assertArrayEquals(new float[] {7}, trace.x());
        assertArrayEquals(new boolean[] {true}, trace.lift());
    }

    @Test
    void jitterIsSmoothedAway() {
        Random random = new Random(1);
        double[] x = IntStream.range(0, 201).mapToDouble(i -> i).toArray();
        double[] noise =
                IntStream.range(0, 201).mapToDouble(i -> random.nextGaussian()).toArray();

        InkTrace trace = Resampler.resample(strokes(stroke(x, noise)), 10);

        double variance = 0;
        for (int i = 1; i < trace.length() - 1; i++) {
            variance += trace.y()[i] * trace.y()[i] / (trace.length() - 2);
        }
        assertTrue(variance < 0.2, "variance of white noise falls from 1 to about 1 / (2 sqrt(pi) 4.5) = 0.06");
    }
}
