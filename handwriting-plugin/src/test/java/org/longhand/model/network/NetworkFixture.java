package org.longhand.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A small random batch for a network of any shape: samples of 5 points, the second of them 2 points shorter. */
record NetworkFixture(INDArray[] inputs, INDArray labels, INDArray mask) {

    static final int POINTS = 5;
    private static final int TEXT = 4;

    /** Three samples. */
    static NetworkFixture random(NetworkShape shape, DataType type, long seed) {
        return random(shape, 3, type, seed);
    }

    static NetworkFixture random(NetworkShape shape, int samples, DataType type, long seed) {
        Random random = new Random(seed);
        List<INDArray> inputs = new ArrayList<>();
        inputs.add(movements(random, samples, type));
        if (shape.readsText()) {
            INDArray text = Nd4j.create(type, samples, TEXT);
            for (int s = 0; s < samples; s++) {
                for (int u = 0; u < TEXT; u++) {
                    text.putScalar(s, u, u < TEXT - s % 2 ? random.nextInt(shape.classes()) : -1);
                }
            }
            inputs.add(text);
        }
        if (shape.style() > 0) {
            INDArray style = Nd4j.create(type, samples, shape.style());
            for (int i = 0; i < style.length(); i++) {
                style.putScalar(i, random.nextGaussian());
            }
            inputs.add(style);
        }
        INDArray mask = Nd4j.ones(type, samples, POINTS);
        mask.putScalar(1, POINTS - 1, 0);
        mask.putScalar(1, POINTS - 2, 0);
        return new NetworkFixture(inputs.toArray(INDArray[]::new), movements(random, samples, type), mask);
    }

    private static INDArray movements(Random random, int samples, DataType type) {
        INDArray movements = Nd4j.create(type, samples, 3, POINTS);
        for (int s = 0; s < samples; s++) {
            for (int t = 0; t < POINTS; t++) {
                movements.putScalar(s, 0, t, random.nextGaussian());
                movements.putScalar(s, 1, t, random.nextGaussian());
                movements.putScalar(s, 2, t, random.nextInt(10) > 6 ? 1 : 0);
            }
        }
        return movements;
    }

    NetworkFixture castTo(DataType type) {
        INDArray[] cast = inputs.clone();
        for (int i = 0; i < cast.length; i++) {
            cast[i] = cast[i].castTo(type);
        }
        return new NetworkFixture(cast, labels.castTo(type), mask.castTo(type));
    }

    /** Computes loss and gradients. */
    void apply(ComputationGraph network) {
        network.setInputs(inputs);
        network.setLabels(labels);
        network.setLayerMaskArrays(null, new INDArray[] {mask});
        network.computeGradientAndScore();
    }
}
