package org.longhand.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.api.Progress;
import org.longhand.model.Model;
import org.longhand.model.engine.Condition;
import org.longhand.model.engine.Engine;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.PenDistribution;
import org.longhand.model.network.TextInput;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * How likely a network with fixed weights finds given ink, as a function of the style: the log-loss of every point given
 * those before it (Graves 2013, eq. 26), and its derivative by the style alone.
 *
 * <p>Not safe for use by several threads.
 */
final class StyleLikelihood {

    /** Keeps memory in bounds: a step of one line takes about 25 kB. */
    private static final int MOST_STEPS = 8_000;

    private final Model model;
    private final Engine engine;
    private final Map<String, INDArray> weights;
    private final Progress progress;

    /** For work that nobody cancels. */
    StyleLikelihood(Model model, EngineFactory engines) {
        this(model, engines, Progress.NONE);
    }

    /**
     * For a network.
     *
     * @param progress asked before each pass of the network whether to go on; a pass takes less than a second
     */
    StyleLikelihood(Model model, EngineFactory engines, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.engine = engines.create(model.shape(), GradientClip.PAPER, DataType.FLOAT);
        this.weights = new ParameterLayout(model.shape()).views(Nd4j.createFromArray(model.weights()));
    }

    /**
     * The loss of several lines in one style, and where it falls.
     *
     * @param nats negative log-likelihood of all points
     * @param gradient its derivative by the style, {@code [S]}
     */
    record Slope(double nats, double[] gradient) {}

    /** Length S of a style. */
    int size() {
        return model.shape().style();
    }

    /**
     * Losses in nats, one for each line.
     *
     * @param styles one for each line
     */
    double[] losses(List<LabeledInk> lines, List<float[]> styles) {
        double[] losses = new double[lines.size()];
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            int longest = lines.get(start).length();
            while (end < lines.size()
                    && (end + 1 - start) * Math.max(longest, lines.get(end).length()) <= MOST_STEPS) {
                longest = Math.max(longest, lines.get(end++).length());
            }
            Pass pass = new Pass(lines.subList(start, end), styles.subList(start, end));
            System.arraycopy(pass.losses(new double[0]), 0, losses, start, end - start);
            start = end;
        }
        return losses;
    }

    /** The loss of all lines in one style. */
    Slope slope(List<LabeledInk> lines, float[] style) {
        double nats = 0;
        double[] sum = new double[size()];
        int perPass = Math.max(
                1,
                MOST_STEPS / lines.stream().mapToInt(LabeledInk::length).max().orElseThrow());
        for (int start = 0; start < lines.size(); start += perPass) {
            List<LabeledInk> part = lines.subList(start, Math.min(lines.size(), start + perPass));
            Pass pass = new Pass(part, part.stream().map(line -> style).toList());
            double[] byOutput = new double[Math.toIntExact(pass.output.length())];
            nats += Arrays.stream(pass.losses(byOutput)).sum();
            for (double[] ofLine : pass.styleGradient(byOutput)) {
                Arrays.setAll(sum, i -> sum[i] + ofLine[i]);
            }
        }
        return new Slope(nats, sum);
    }

    /** One run of the network over lines side by side. */
    private final class Pass {

        private final NetworkShape shape = model.shape();
        private final List<LabeledInk> lines;
        private final int steps;
        private final INDArray output; // [b, 6M + 1, T]

        Pass(List<LabeledInk> lines, List<float[]> styles) {
            this.lines = lines;
            steps = lines.stream().mapToInt(LabeledInk::length).max().orElseThrow() - 1;
            Condition condition = new Condition(
                    TextInput.classes(lines.stream().map(LabeledInk::text).toList(), model.alphabet()),
                    Nd4j.createFromArray(styles.toArray(float[][]::new)));
            progress.checkCancelled();
            output = engine.forward(weights, offsets(), condition, Optional.empty());
        }

        private INDArray offsets() {
            float[] offsets = new float[lines.size() * NetworkShape.POINT * steps];
            for (int s = 0; s < lines.size(); s++) {
                float[] ink = lines.get(s).offsets();
                for (int t = 0; t < lines.get(s).length() - 1; t++) {
                    for (int i = 0; i < NetworkShape.POINT; i++) {
                        offsets[(s * NetworkShape.POINT + i) * steps + t] = ink[NetworkShape.POINT * t + i];
                    }
                }
            }
            return Nd4j.create(offsets, new long[] {lines.size(), NetworkShape.POINT, steps}, 'c');
        }

        /** Loss of each line; also writes the derivative by the output as {@code [b, T, 6M + 1]}, if there is room. */
        double[] losses(double[] byOutput) {
            double[] z = output.permute(0, 2, 1).dup('c').data().asDouble();
            PenDistribution distribution = new PenDistribution(shape.mixtures());
            double[] losses = new double[lines.size()];
            for (int s = 0; s < lines.size(); s++) {
                float[] ink = lines.get(s).offsets();
                for (int t = 1; t < lines.get(s).length(); t++) {
                    int at = (s * steps + t - 1) * shape.outputs();
                    distribution.set(z, at, ink[3 * t], ink[3 * t + 1], ink[3 * t + 2]);
                    losses[s] += distribution.loss();
                    if (byOutput.length > 0) {
                        distribution.gradient(1, byOutput, at);
                    }
                }
            }
            return losses;
        }

        double[][] styleGradient(double[] byOutput) {
            float[] epsilon = new float[byOutput.length];
            for (int i = 0; i < epsilon.length; i++) {
                epsilon[i] = (float) byOutput[i];
            }
            INDArray gradient = Nd4j.createFromArray(epsilon)
                    .reshape('c', lines.size(), steps, shape.outputs())
                    .permute(0, 2, 1);
            progress.checkCancelled();
            return engine.backward(weights, gradient, Map.of()).toDoubleMatrix();
        }
    }
}
