package org.longhand.model.network;

/**
 * The distribution of one pen movement and its likelihood (Graves 2013, section 4.1). The network's output is laid out as
 *
 * <pre>
 *   e | weight 1..M | mean x | mean y | log sd x | log sd y | rho
 * </pre>
 *
 * before the functions of eq. 18-22: P(lift) = sigmoid(e) (with the sign such that a larger e lifts), weights by softmax,
 * standard deviations by exp, correlation by tanh.
 */
public final class PenDistribution {

    private static final double LOG_2_PI = Math.log(2 * Math.PI);
    /** Keeps 1 - rho^2 away from 0. */
    private static final double MAX_RHO = 0.999999;

    private final int mixtures;
    private final double[] prior;
    private final double[] posterior;
    private final double[] rho;
    private final double[] u;
    private final double[] v;
    private double[] z = {};
    private int at;
    private double x;
    private double y;
    private double lift;
    private double loss;

    /** For outputs of a network with so many mixtures; each object serves one thread. */
    public PenDistribution(int mixtures) {
        this.mixtures = mixtures;
        this.prior = new double[mixtures];
        this.posterior = new double[mixtures];
        this.rho = new double[mixtures];
        this.u = new double[mixtures];
        this.v = new double[mixtures];
    }

    /** Numbers for each point. */
    public static int width(int mixtures) {
        return 6 * mixtures + 1;
    }

    private double part(int part, int j) {
        return z[at + 1 + part * mixtures + j];
    }

    /** Evaluates the network's output at output[index...] for the movement (x, y, lift). */
    public void set(double[] output, int index, double dx, double dy, double penLift) {
        z = output;
        at = index;
        x = dx;
        y = dy;
        lift = penLift;
        softmax();
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < mixtures; j++) {
            posterior[j] = Math.log(prior[j]) + logDensity(j);
            largest = Math.max(largest, posterior[j]);
        }
        double sum = 0;
        for (int j = 0; j < mixtures; j++) {
            posterior[j] = Math.exp(posterior[j] - largest);
            sum += posterior[j];
        }
        for (int j = 0; j < mixtures; j++) {
            posterior[j] /= sum;
        }
        double e = z[at];
        double softplus = Math.max(0, e) + Math.log1p(Math.exp(-Math.abs(e)));
        loss = -(largest + Math.log(sum)) + softplus - lift * e;
    }

    private void softmax() {
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < mixtures; j++) {
            largest = Math.max(largest, part(0, j));
        }
        double sum = 0;
        for (int j = 0; j < mixtures; j++) {
            prior[j] = Math.exp(part(0, j) - largest);
            sum += prior[j];
        }
        for (int j = 0; j < mixtures; j++) {
            prior[j] = Math.max(Double.MIN_NORMAL, prior[j] / sum);
        }
    }

    /** Eq. 24 and 25. */
    private double logDensity(int j) {
        rho[j] = MAX_RHO * Math.tanh(part(5, j));
        u[j] = (x - part(1, j)) * Math.exp(-part(3, j));
        v[j] = (y - part(2, j)) * Math.exp(-part(4, j));
        double oneMinusRho2 = 1 - rho[j] * rho[j];
        return -LOG_2_PI - part(3, j) - part(4, j) - 0.5 * Math.log(oneMinusRho2) - distance(j) / (2 * oneMinusRho2);
    }

    private double distance(int j) {
        return u[j] * u[j] + v[j] * v[j] - 2 * rho[j] * u[j] * v[j];
    }

    /** Negative log-likelihood in nats. */
    public double loss() {
        return loss;
    }

    /** Squared distance between the movement and the distribution's mean. */
    public double squaredError() {
        double meanX = 0;
        double meanY = 0;
        for (int j = 0; j < mixtures; j++) {
            meanX += prior[j] * part(1, j);
            meanY += prior[j] * part(2, j);
        }
        return (x - meanX) * (x - meanX) + (y - meanY) * (y - meanY);
    }

    /** Writes scale times the derivative of the loss by each output to gradient[index...] (eq. 27-37). */
    public void gradient(double scale, double[] gradient, int index) {
        gradient[index] = scale * (1 / (1 + Math.exp(-z[at])) - lift);
        for (int j = 0; j < mixtures; j++) {
            double responsibility = scale * posterior[j];
            double c = 1 / (1 - rho[j] * rho[j]);
            double tanh = rho[j] / MAX_RHO;
            int g = index + 1 + j;
            gradient[g] = scale * prior[j] - responsibility;
            gradient[g + mixtures] = -responsibility * c * (u[j] - rho[j] * v[j]) * Math.exp(-part(3, j));
            gradient[g + 2 * mixtures] = -responsibility * c * (v[j] - rho[j] * u[j]) * Math.exp(-part(4, j));
            gradient[g + 3 * mixtures] = -responsibility * (c * u[j] * (u[j] - rho[j] * v[j]) - 1);
            gradient[g + 4 * mixtures] = -responsibility * (c * v[j] * (v[j] - rho[j] * u[j]) - 1);
            double byRho = rho[j] * c + c * u[j] * v[j] - distance(j) * rho[j] * c * c;
            gradient[g + 5 * mixtures] = -responsibility * byRho * MAX_RHO * (1 - tanh * tanh);
        }
    }
}
