package org.longhand.learn;

import java.util.List;

/**
 * What styles are like before any ink is seen: each number has a normal distribution with the mean and variance of known
 * hands. It keeps a style that is learned from little ink among those that the network writes well.
 */
final class StylePrior {

    /** Below this a variance is an accident of few hands. */
    private static final double LEAST_VARIANCE = 0.01;

    private final double[] mean;
    private final double[] precision;

    /** From the styles of known hands; at least two. */
    StylePrior(List<float[]> styles) {
        int size = styles.get(0).length;
        mean = new double[size];
        precision = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            mean[i] = styles.stream().mapToDouble(s -> s[at]).average().orElseThrow();
            double variance = styles.stream()
                            .mapToDouble(s -> (s[at] - mean[at]) * (s[at] - mean[at]))
                            .sum()
                    / (styles.size() - 1);
            precision[i] = 1 / Math.max(LEAST_VARIANCE, variance);
        }
    }

    /** The most likely style. */
    float[] mean() {
        float[] style = new float[mean.length];
        for (int i = 0; i < style.length; i++) {
            style[i] = (float) mean[i];
        }
        return style;
    }

    /** Negative logarithm of the density in nats, less a constant. */
    double nats(float[] style) {
        double nats = 0;
        for (int i = 0; i < mean.length; i++) {
            nats += precision[i] * (style[i] - mean[i]) * (style[i] - mean[i]) / 2;
        }
        return nats;
    }

    /** Adds the derivative of {@link #nats}. */
    void addGradient(float[] style, double[] gradient) {
        for (int i = 0; i < mean.length; i++) {
            gradient[i] += precision[i] * (style[i] - mean[i]);
        }
    }
}
