package org.longhand.model;

import java.util.random.RandomGenerator;

/**
 * Draws the next pen movement from the network's output (Graves 2013, eq. 23 and 61-62): with a bias b, standard
 * deviations become exp(z - b) and mixture weights softmax(z (1 + b)), so that likely movements are preferred.
 */
final class MixtureDraw {

    private final int mixtures;
    private final double bias;
    private final double[] weights;

    MixtureDraw(int mixtures, double bias) {
        this.mixtures = mixtures;
        this.bias = bias;
        this.weights = new double[mixtures];
    }

    /**
     * Draws one movement.
     *
     * @param z output of the network for one point, {@code [6M + 1]}
     * @param movement receives dx, dy and pen lift
     */
    void draw(float[] z, RandomGenerator random, float[] movement) {
        int j = component(z, random);
        double deviationX = Math.exp(z[1 + 3 * mixtures + j] - bias);
        double deviationY = Math.exp(z[1 + 4 * mixtures + j] - bias);
        double rho = Math.tanh(z[1 + 5 * mixtures + j]);
        double u = random.nextGaussian();
        double v = random.nextGaussian();
        movement[0] = (float) (z[1 + mixtures + j] + deviationX * u);
        movement[1] = (float) (z[1 + 2 * mixtures + j] + deviationY * (rho * u + Math.sqrt(1 - rho * rho) * v));
        movement[2] = random.nextDouble() < 1 / (1 + Math.exp(-z[0])) ? 1 : 0;
    }

    private int component(float[] z, RandomGenerator random) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < mixtures; j++) {
            largest = Math.max(largest, z[1 + j]);
        }
        double sum = 0;
        for (int j = 0; j < mixtures; j++) {
            weights[j] = Math.exp((z[1 + j] - largest) * (1 + bias));
            sum += weights[j];
        }
        double left = random.nextDouble() * sum;
        int j = 0;
        while (j < mixtures - 1 && (left -= weights[j]) > 0) {
            j++;
        }
        return j;
    }
}
