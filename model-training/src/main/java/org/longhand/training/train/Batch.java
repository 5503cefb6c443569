package org.longhand.training.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.TextInput;
import org.longhand.training.corpus.Sample;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Samples as the network takes them: each point is to be predicted from those before it. The first point of a sample is
 * input only, since its offset is (0, 0) by definition.
 *
 * @param inputs offsets {@code [b, 3, T]}, and as the network has them text {@code [b, U]}, writer {@code [b, 1]}
 * @param labels {@code [b, 3, T]}
 * @param mask {@code [b, T]}, 0 on padding
 * @param points number of points to predict
 */
record Batch(INDArray[] inputs, INDArray labels, INDArray mask, int points) {

    /** Row of the writer table that stands for no writer in particular. */
    static final int NEUTRAL = 0;

    /** Row of the writer table for the writer of the sample. */
    static int row(Sample sample) {
        return sample.writer() + 1;
    }

    /**
     * Fills the arrays.
     *
     * @param writer row of the writer table for each sample
     */
    static Batch of(List<Sample> samples, NetworkShape shape, Alphabet alphabet, ToIntFunction<Sample> writer) {
        int size = samples.size();
        int steps = samples.stream().mapToInt(Sample::length).max().orElseThrow() - 1;
        float[] offsets = new float[size * 3 * steps];
        float[] labels = new float[size * 3 * steps];
        float[] mask = new float[size * steps];
        int points = 0;
        for (int s = 0; s < size; s++) {
            float[] ink = samples.get(s).offsets();
            int length = samples.get(s).length() - 1;
            points += length;
            for (int t = 0; t < length; t++) {
                for (int i = 0; i < 3; i++) {
                    offsets[(s * 3 + i) * steps + t] = ink[3 * t + i];
                    labels[(s * 3 + i) * steps + t] = ink[3 * (t + 1) + i];
                }
                mask[s * steps + t] = 1;
            }
        }
        List<INDArray> inputs = new ArrayList<>();
        inputs.add(Nd4j.create(offsets, new long[] {size, 3, steps}, 'c'));
        if (shape.readsText()) {
            inputs.add(TextInput.of(samples.stream().map(Sample::text).toList(), alphabet));
        }
        if (shape.style() > 0) {
            float[] writers = new float[size];
            for (int s = 0; s < size; s++) {
                writers[s] = writer.applyAsInt(samples.get(s));
            }
            inputs.add(Nd4j.create(writers, new long[] {size, 1}, 'c'));
        }
        return new Batch(
                inputs.toArray(INDArray[]::new),
                Nd4j.create(labels, new long[] {size, 3, steps}, 'c'),
                Nd4j.create(mask, new long[] {size, steps}, 'c'),
                points);
    }

    /** Sets the batch as the network's input and labels. */
    void applyTo(ComputationGraph network) {
        network.setInputs(inputs);
        network.setLabels(labels);
        network.setLayerMaskArrays(null, new INDArray[] {mask});
    }
}
