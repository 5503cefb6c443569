package org.longhand.model.recognition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CtcTest {

    private static final int STEPS = 5;
    private static final int CLASSES = 3;
    private static final int BLANK = CLASSES - 1;

    private final double[] logits =
            new Random(7).doubles((long) STEPS * CLASSES, -2, 2).toArray();

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "01", "00", "010", "0011"})
    void probabilityIsTheSumOverAllPathsThatSayTheText(String text) {
        int[] labels = text.chars().map(c -> c - '0').toArray();

        assertEquals(sumOverPaths(labels), Math.exp(new Ctc(logits, CLASSES).logProbability(labels)), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "00", "101"})
    void gradientIsThatOfTheProbability(String text) {
        int[] labels = text.chars().map(c -> c - '0').toArray();
        double[] gradient = new double[logits.length];
        new Ctc(logits, CLASSES).gradient(labels, gradient);

        for (int i = 0; i < logits.length; i++) {
            double step = 1e-5;
            double numeric = (loss(i, step, labels) - loss(i, -step, labels)) / (2 * step);
            assertEquals(numeric, gradient[i], 1e-8);
        }
    }

    @Test
    void textThatDoesNotFitIsImpossibleAndTeachesNothing() {
        int[] labels = {0, 0, 0, 0};
        double[] gradient = new double[logits.length];

        assertEquals(Double.NEGATIVE_INFINITY, new Ctc(logits, CLASSES).gradient(labels, gradient));
        assertArrayEquals(new double[logits.length], gradient);
    }

    @Test
    void bestPathDropsBlanksAndRepetitions() {
        double[] sure = new double[STEPS * CLASSES];
        int[] path = {0, 0, BLANK, 0, 1};
        for (int t = 0; t < STEPS; t++) {
            sure[t * CLASSES + path[t]] = 9;
        }

        assertArrayEquals(new int[] {0, 0, 1}, new Ctc(sure, CLASSES).bestPath());
    }

    private double loss(int index, double step, int[] labels) {
        double[] moved = logits.clone();
        moved[index] += step;
        return -new Ctc(moved, CLASSES).logProbability(labels);
    }

    private double sumOverPaths(int[] labels) {
        double sum = 0;
        for (int number = 0; number < Math.pow(CLASSES, STEPS); number++) {
            int[] path = new int[STEPS];
            double probability = 1;
            int left = number;
            for (int t = 0; t < STEPS; t++) {
                path[t] = left % CLASSES;
                left /= CLASSES;
                probability *= softmax(t, path[t]);
            }
            sum += Arrays.equals(labels, said(path)) ? probability : 0;
        }
        return sum;
    }

    private double softmax(int t, int k) {
        double norm = 0;
        for (int j = 0; j < CLASSES; j++) {
            norm += Math.exp(logits[t * CLASSES + j]);
        }
        return Math.exp(logits[t * CLASSES + k]) / norm;
    }

    private static int[] said(int[] path) {
        int[] labels = new int[path.length];
        int count = 0;
        for (int t = 0; t < path.length; t++) {
            if (path[t] != BLANK && (t == 0 || path[t] != path[t - 1])) {
                labels[count++] = path[t];
            }
        }
        return Arrays.copyOf(labels, count);
    }
}
