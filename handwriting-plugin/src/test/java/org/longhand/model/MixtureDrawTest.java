package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MixtureDrawTest {

    /** Two Gaussians: weights 3 : 1, means (1, 2) and (-5, 0), deviations (0.5, 0.25), correlation 0.5 in the first. */
    private static final float[] OUTPUT = {
        -1,
        (float) Math.log(3),
        0,
        1,
        -5,
        2,
        0,
        (float) Math.log(0.5),
        (float) Math.log(0.5),
        (float) Math.log(0.25),
        (float) Math.log(0.25),
        0.5f,
        0
    };

    private static final int DRAWS = 20_000;

    @Test
    void withoutBiasTheDrawsHaveTheMeanOfTheMixture() {
        double[] mean = means(0);
        assertEquals(0.75 * 1 + 0.25 * -5, mean[0], 0.05);
        assertEquals(0.75 * 2, mean[1], 0.05);
        assertEquals(1 / (1 + Math.E), mean[2], 0.02);
    }

    @Test
    void aBiasPrefersTheLikelierGaussian() {
        // eq. 62: weights 3^(1 + 2) : 1
        double[] mean = means(2);
        assertEquals((27 * 1 - 5) / 28.0, mean[0], 0.05);
    }

    @Test
    void aBiasNarrowsTheGaussians() {
        assertEquals(0.25, deviationOfFirst(0), 0.02);
        assertEquals(0.25 * Math.exp(-2), deviationOfFirst(2), 0.005);
    }

    private static double deviationOfFirst(double bias) {
        MixtureDraw draw = new MixtureDraw(2, bias);
        SplittableRandom random = new SplittableRandom(4);
        float[] movement = new float[3];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < DRAWS; i++) {
            draw.draw(OUTPUT, random, movement);
            if (movement[0] > -2) { // of the first Gaussian
                sum += (movement[1] - 2) * (movement[1] - 2);
                count++;
            }
        }
        assertTrue(count > DRAWS / 2);
        return Math.sqrt(sum / count);
    }

    private static double[] means(double bias) {
        MixtureDraw draw = new MixtureDraw(2, bias);
        SplittableRandom random = new SplittableRandom(3);
        float[] movement = new float[3];
        double[] sum = new double[3];
        for (int i = 0; i < DRAWS; i++) {
            draw.draw(OUTPUT, random, movement);
            for (int j = 0; j < 3; j++) {
                sum[j] += movement[j] / DRAWS;
            }
        }
        return sum;
    }
}
