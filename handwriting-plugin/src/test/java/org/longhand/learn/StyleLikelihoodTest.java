package org.longhand.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.model.Model;
import org.longhand.model.SmallModel;
import org.longhand.model.network.EngineFactory;

class StyleLikelihoodTest {

    private static final double STEP = 1e-2;

    private final Model model = SmallModel.random(3);
    private final Random random = new Random(1);
    private final List<LabeledInk> lines = List.of(ink("Dear Ada", 12), ink("at noon", 9), ink("?", 2));

    static List<EngineFactory> engines() {
        return List.of(EngineFactory.host(2), EngineFactory.portable());
    }

    private LabeledInk ink(String text, int points) {
        float[] offsets = new float[3 * points];
        for (int i = 3; i < offsets.length; i++) {
            offsets[i] = i % 3 == 2 ? random.nextInt(2) : (float) random.nextGaussian();
        }
        return new LabeledInk(text, offsets);
    }

    private float[] style() {
        float[] style = new float[model.shape().style()];
        for (int i = 0; i < style.length; i++) {
            style[i] = (float) random.nextGaussian();
        }
        return style;
    }

    @ParameterizedTest
    @MethodSource("engines")
    void gradientIsThatOfTheLoss(EngineFactory engines) {
        StyleLikelihood likelihood = new StyleLikelihood(model, engines);
        float[] style = style();
        double[] differences = new double[style.length];
        for (int i = 0; i < style.length; i++) {
            float[] more = style.clone();
            float[] less = style.clone();
            more[i] += (float) STEP;
            less[i] -= (float) STEP;
            differences[i] = (likelihood.slope(lines, more).nats()
                            - likelihood.slope(lines, less).nats())
                    / (2 * STEP);
        }

        assertArrayEquals(differences, likelihood.slope(lines, style).gradient(), 0.02);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void linesDoNotDisturbEachOther(EngineFactory engines) {
        StyleLikelihood likelihood = new StyleLikelihood(model, engines);
        float[] style = style();
        double together = likelihood.slope(lines, style).nats();

        List<Double> alone = new ArrayList<>();
        lines.forEach(line -> alone.add(likelihood.losses(List.of(line), List.of(style))[0]));

        double[] each = likelihood.losses(lines, Collections.nCopies(lines.size(), style));
        assertArrayEquals(alone.stream().mapToDouble(v -> v).toArray(), each, 1e-3);
        assertEquals(together, alone.stream().mapToDouble(v -> v).sum(), 1e-3);
    }
}
