package org.longhand.model.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Negative log-likelihood of the next pen movement in nats: a mixture of M bivariate Gaussians for the offset and a
 * Bernoulli variable for the pen lift (Graves 2013, eq. 26), with its analytic derivative (eq. 27-37).
 *
 * <p>Rows of the output are points, laid out as {@link PenDistribution} describes; labels are dx, dy and pen lift. A mask
 * of 0 leaves a point out, other values weigh it. Computed in double precision.
 */
public final class MixtureLoss implements ILossFunction {

    private static final long serialVersionUID = 1L;
    private static final int PARTS = 8;

    private final int mixtures;

    public MixtureLoss(int mixtures) {
        this.mixtures = mixtures;
    }

    @Override
    public double computeScore(
            INDArray labels, INDArray output, IActivation activation, INDArray mask, boolean average) {
        double sum = Arrays.stream(losses(labels, output, mask, new double[0])).sum();
        return average ? sum / output.size(0) : sum;
    }

    @Override
    public INDArray computeScoreArray(INDArray labels, INDArray output, IActivation activation, INDArray mask) {
        double[] losses = losses(labels, output, mask, new double[0]);
        return Nd4j.createFromArray(losses).castTo(output.dataType()).reshape(losses.length, 1);
    }

    @Override
    public INDArray computeGradient(INDArray labels, INDArray output, IActivation activation, INDArray mask) {
        return computeGradientAndScore(labels, output, activation, mask, false).getSecond();
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray labels, INDArray output, IActivation activation, INDArray mask, boolean average) {
        double[] gradient = new double[Math.toIntExact(output.length())];
        double sum = Arrays.stream(losses(labels, output, mask, gradient)).sum();
        INDArray byOutput =
                Nd4j.createFromArray(gradient).castTo(output.dataType()).reshape('c', output.shape());
        return new Pair<>(average ? sum / output.size(0) : sum, byOutput);
    }

    /** Loss of each point; also writes the gradient if there is room for it. */
    private double[] losses(INDArray labels, INDArray output, INDArray mask, double[] gradient) {
        int points = Math.toIntExact(output.size(0));
        int width = PenDistribution.width(mixtures);
        if (output.size(1) != width) {
            throw new IllegalArgumentException("output has %d numbers for each point, but %d mixtures need %d"
                    .formatted(output.size(1), mixtures, width));
        }
        double[] z = output.dup('c').data().asDouble();
        double[] target = labels.dup('c').data().asDouble();
        double[] weight = mask == null ? ones(points) : mask.dup('c').data().asDouble();
        double[] losses = new double[points];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            PenDistribution distribution = new PenDistribution(mixtures);
            for (int n = points * part / PARTS; n < points * (part + 1) / PARTS; n++) {
                if (weight[n] != 0) {
                    distribution.set(z, n * width, target[3 * n], target[3 * n + 1], target[3 * n + 2]);
                    losses[n] = weight[n] * distribution.loss();
                    if (gradient.length > 0) {
                        distribution.gradient(weight[n], gradient, n * width);
                    }
                }
            }
        });
        return losses;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public String name() {
        return "MixtureLoss";
    }
}
