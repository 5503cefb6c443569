package org.longhand.learn;

import java.util.List;
import org.longhand.api.Progress;

/**
 * Finds the style that makes given ink most likely, by gradient descent with Adam (D. P. Kingma and J. Ba, ICLR 2015) on
 * the log-loss of the ink and of the style itself under the {@link StylePrior}. The network's weights stay.
 */
final class StyleFit {

    private static final int STEPS = 40;
    private static final double RATE = 0.06;
    private static final double MOMENTUM = 0.9;
    private static final double SQUARES = 0.98;
    private static final double EPSILON = 1e-8;
    /**
     * Nats of ink that count as one against the prior: neighbouring points are not independent, so that their sum is far
     * too sure of itself.
     */
    private static final double REDUNDANCY = 5;

    private final StyleLikelihood likelihood;
    private final StylePrior prior;

    StyleFit(StyleLikelihood likelihood, StylePrior prior) {
        this.likelihood = likelihood;
        this.prior = prior;
    }

    /**
     * A fitted style.
     *
     * @param style {@code [S]}
     * @param nats log-loss of all ink
     */
    record Result(float[] style, double nats) {}

    /**
     * Fits.
     *
     * @param start style to begin with
     * @param progress told what share of the steps is done
     */
    Result fit(List<LabeledInk> lines, float[] start, Progress progress) {
        float[] style = start.clone();
        float[] best = style;
        double bestCost = Double.POSITIVE_INFINITY;
        double bestNats = 0;
        double[] mean = new double[style.length];
        double[] squares = new double[style.length];
        for (int step = 0; step <= STEPS; step++) {
            StyleLikelihood.Slope slope = likelihood.slope(lines, style);
            double cost = slope.nats() / REDUNDANCY + prior.nats(style);
            if (cost < bestCost) {
                bestCost = cost;
                bestNats = slope.nats();
                best = style.clone();
            }
            progress.report((double) step / STEPS);
            progress.checkCancelled();
            double[] gradient = slope.gradient();
            for (int i = 0; i < style.length; i++) {
                gradient[i] /= REDUNDANCY;
            }
            prior.addGradient(style, gradient);
            double rate = RATE * (1 + Math.cos(Math.PI * step / STEPS)) / 2;
            for (int i = 0; i < style.length; i++) {
                mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * gradient[i];
                squares[i] = SQUARES * squares[i] + (1 - SQUARES) * gradient[i] * gradient[i];
                double m = mean[i] / (1 - Math.pow(MOMENTUM, step + 1));
                double v = squares[i] / (1 - Math.pow(SQUARES, step + 1));
                style[i] -= (float) (rate * m / (Math.sqrt(v) + EPSILON));
            }
        }
        return new Result(best, bestNats);
    }
}
