package org.longhand.training.train;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.PenDistribution;
import org.longhand.training.corpus.Sample;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Measures how well a network in training predicts samples. */
public final class Evaluator {

    private static final int BATCH = 32;

    private final ComputationGraph network;
    private final NetworkShape shape;

    public Evaluator(ComputationGraph network, NetworkShape shape) {
        this.network = network;
        this.shape = shape;
    }

    /** Evaluates the samples in the neutral hand, as fits writers that the network did not learn from. */
    public Evaluation evaluate(List<Sample> samples) {
        return evaluate(samples, sample -> Batch.NEUTRAL);
    }

    /** Evaluates the samples, each in the hand of its writer. */
    public Evaluation evaluateWithWriters(List<Sample> samples) {
        return evaluate(samples, Batch::row);
    }

    /**
     * Evaluates the samples with the text of another one, of about the same length, in the neutral hand: what a network
     * that reads loses when it is lied to.
     */
    public Evaluation evaluateWithWrongTexts(List<Sample> samples) {
        List<Sample> ordered = samples.stream()
                .sorted(Comparator.comparingInt((Sample sample) -> sample.text().length())
                        .thenComparing(Sample::text))
                .toList();
        return evaluate(IntStream.range(0, ordered.size())
                .mapToObj(i -> withText(ordered.get(i), other(ordered, i)))
                .toList());
    }

    /** The nearest text in the order that is not the same. */
    private static String other(List<Sample> ordered, int index) {
        String text = ordered.get(index).text();
        return IntStream.concat(IntStream.range(index + 1, ordered.size()), IntStream.range(0, index))
                .mapToObj(i -> ordered.get(i).text())
                .filter(candidate -> !candidate.equals(text))
                .findFirst()
                .orElse(text);
    }

    private static Sample withText(Sample sample, String text) {
        return new Sample(sample.kind(), sample.writer(), text, sample.offsets());
    }

    private Evaluation evaluate(List<Sample> samples, ToIntFunction<Sample> writer) {
        List<Sample> ordered =
                samples.stream().sorted(Comparator.comparingInt(Sample::length)).toList();
        return IntStream.iterate(0, i -> i < ordered.size(), i -> i + BATCH)
                .mapToObj(i -> ordered.subList(i, Math.min(ordered.size(), i + BATCH)))
                .map(batch -> evaluateBatch(batch, writer))
                .reduce(Evaluation.NOTHING, Evaluation::plus);
    }

    private Evaluation evaluateBatch(List<Sample> samples, ToIntFunction<Sample> writer) {
        Batch batch = Batch.of(samples, shape, Alphabet.ASCII, writer);
        INDArray output = network.output(batch.inputs())[0]; // [b, 6M + 1, T]
        double[] z = output.permute(0, 2, 1).dup('c').data().asDouble();
        int steps = Math.toIntExact(output.size(2));
        PenDistribution distribution = new PenDistribution(shape.mixtures());
        double nats = 0;
        double squaredError = 0;
        for (int s = 0; s < samples.size(); s++) {
            float[] ink = samples.get(s).offsets();
            for (int t = 1; t < samples.get(s).length(); t++) {
                distribution.set(z, (s * steps + t - 1) * shape.outputs(), ink[3 * t], ink[3 * t + 1], ink[3 * t + 2]);
                nats += distribution.loss();
                squaredError += distribution.squaredError();
            }
        }
        return new Evaluation(samples.size(), batch.points(), nats, squaredError);
    }
}
