package org.longhand.model.recognition;

import java.util.Arrays;

/**
 * Connectionist temporal classification: the probability that a sequence of label distributions says a text, whatever
 * the labels' places in time (A. Graves, S. Fernández, F. Gomez, J. Schmidhuber, ICML 2006, section 4).
 *
 * <p>A label may last several steps; the blank stands between labels. All probabilities are natural logarithms.
 */
final class Ctc {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[] logits;
    private final int steps;
    private final int classes;
    private final int blank;

    /**
     * Takes the network's output for one sequence.
     *
     * @param logits {@code [T * C]}: unnormalised log-probability of each class at each step; the last class is the blank
     */
    Ctc(double[] logits, int classes) {
        this.classes = classes;
        this.steps = logits.length / classes;
        this.blank = classes - 1;
        this.logits = normalised(logits);
    }

    private double[] normalised(double[] z) {
        double[] log = new double[z.length];
        for (int t = 0; t < steps; t++) {
            double largest = NEVER;
            for (int k = 0; k < classes; k++) {
                largest = Math.max(largest, z[t * classes + k]);
            }
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                sum += Math.exp(z[t * classes + k] - largest);
            }
            double norm = largest + Math.log(sum);
            for (int k = 0; k < classes; k++) {
                log[t * classes + k] = z[t * classes + k] - norm;
            }
        }
        return log;
    }

    /** Log-probability of the text; negative infinity if it does not fit into the steps. */
    double logProbability(int[] text) {
        int[] path = path(text);
        return ending(forward(path), path.length);
    }

    /**
     * Adds the gradient of {@code -logProbability(text)} with respect to the logits (Graves 2006, eq. 16).
     *
     * @param gradient {@code [T * C]}, overwritten
     * @return the log-probability; if it is negative infinity, the gradient is 0
     */
    double gradient(int[] text, double[] gradient) {
        int[] path = path(text);
        double[] alpha = forward(path);
        double probability = ending(alpha, path.length);
        Arrays.fill(gradient, 0);
        if (probability == NEVER) {
            return probability;
        }
        double[] beta = backward(path);
        for (int t = 0; t < steps; t++) {
            for (int k = 0; k < classes; k++) {
                gradient[t * classes + k] = Math.exp(logits[t * classes + k]);
            }
            for (int s = 0; s < path.length; s++) {
                double share = alpha[t * path.length + s] + beta[t * path.length + s] - probability;
                gradient[t * classes + path[s]] -= Math.exp(share);
            }
        }
        return probability;
    }

    /** The labels of the most probable path, blanks and repetitions taken out. */
    int[] bestPath() {
        int[] labels = new int[steps];
        int count = 0;
        int before = blank;
        for (int t = 0; t < steps; t++) {
            int best = 0;
            for (int k = 1; k < classes; k++) {
                best = logits[t * classes + k] > logits[t * classes + best] ? k : best;
            }
            if (best != blank && best != before) {
                labels[count++] = best;
            }
            before = best;
        }
        return Arrays.copyOf(labels, count);
    }

    /** The text with blanks before, between and after its labels. */
    private int[] path(int[] text) {
        int[] path = new int[2 * text.length + 1];
        Arrays.fill(path, blank);
        for (int u = 0; u < text.length; u++) {
            path[2 * u + 1] = text[u];
        }
        return path;
    }

    /** Log-probability of being at each place of the path after each step, {@code [T * S]}. */
    private double[] forward(int[] path) {
        int width = path.length;
        double[] alpha = new double[steps * width];
        Arrays.fill(alpha, NEVER);
        for (int s = 0; s < Math.min(2, width); s++) {
            alpha[s] = logits[path[s]];
        }
        for (int t = 1; t < steps; t++) {
            int now = t * width;
            int before = now - width;
            for (int s = 0; s < width; s++) {
                double sum = alpha[before + s];
                if (s >= 1) {
                    sum = add(sum, alpha[before + s - 1]);
                }
                if (maySkipBefore(path, s)) {
                    sum = add(sum, alpha[before + s - 2]);
                }
                alpha[now + s] = sum + logits[t * classes + path[s]];
            }
        }
        return alpha;
    }

    /** Log-probability of the rest of the path after each step at each place, {@code [T * S]}. */
    private double[] backward(int[] path) {
        int width = path.length;
        double[] beta = new double[steps * width];
        Arrays.fill(beta, NEVER);
        for (int s = Math.max(0, width - 2); s < width; s++) {
            beta[(steps - 1) * width + s] = 0;
        }
        for (int t = steps - 2; t >= 0; t--) {
            int now = t * width;
            int after = now + width;
            for (int s = 0; s < width; s++) {
                double sum = beta[after + s] + logits[(t + 1) * classes + path[s]];
                if (s + 1 < width) {
                    sum = add(sum, beta[after + s + 1] + logits[(t + 1) * classes + path[s + 1]]);
                }
                if (s + 2 < width && maySkipBefore(path, s + 2)) {
                    sum = add(sum, beta[after + s + 2] + logits[(t + 1) * classes + path[s + 2]]);
                }
                beta[now + s] = sum;
            }
        }
        return beta;
    }

    /** The blank between two different labels may be left out. */
    private boolean maySkipBefore(int[] path, int s) {
        return s >= 2 && path[s] != blank && path[s] != path[s - 2];
    }

    private double ending(double[] alpha, int width) {
        int last = (steps - 1) * width;
        double end = alpha[last + width - 1];
        return width > 1 ? add(end, alpha[last + width - 2]) : end;
    }

    private static double add(double a, double b) {
        double larger = Math.max(a, b);
        return larger == NEVER ? NEVER : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }
}
