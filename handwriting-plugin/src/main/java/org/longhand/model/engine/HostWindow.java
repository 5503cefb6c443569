package org.longhand.model.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The soft window over the text, on the CPU (Graves 2013, eq. 46-51): w(t) = sum over characters u of phi(t, u) in the
 * row of u's class, with phi(t, u) = sum over k of alpha_k exp(-beta_k (kappa_k - u)^2).
 *
 * <p>Only characters within {@value #REACH} standard exponents of a Gaussian are visited: the rest weigh less than
 * e^-{@value #REACH}.
 */
final class HostWindow {

    private static final float REACH = 20;

    /** Sums before the exponential, later their derivatives: {@code [3K, b]} for each step. */
    final NativeMatrix sums;

    private final int hidden;
    private final int classes;
    private final int windows;
    private final int batch;
    private final float clip;
    private int steps;
    private int[][] text = {};
    private int[] length = {};

    /** alpha, beta, kappa step: {@code [3K * b]} for each step. */
    private float[] activations = {};
    /** Positions: {@code [K * b]} for each step, the first are the state before step 0. */
    private float[] kappa = {};

    /** phi(t, u) of the step that was computed last: {@code [b][U]}. */
    private float[][] phi = {};

    private final float[] block;
    private final float[] weight;
    private final float[] kappaGradient;
    private final float[] weightGradient;
    private final float[] upperGradient;

    HostWindow(NetworkShape shape, int batch, float clip, HostBuffers buffers) {
        this.sums = buffers.matrix("windowSums");
        this.hidden = shape.hidden();
        this.classes = shape.classes();
        this.windows = shape.windows();
        this.batch = batch;
        this.clip = clip;
        this.block = new float[3 * windows * batch];
        this.weight = new float[classes];
        this.kappaGradient = new float[windows * batch];
        this.weightGradient = new float[classes];
        this.upperGradient = new float[classes];
    }

    /**
     * Prepares a forward pass.
     *
     * @param classesOfText {@code [b][U]}, padded with negative numbers at the end
     * @param firstSample of the state that is this window's
     * @param first layer, which reads the window of the step before
     */
    void begin(
            int stepCount,
            int[][] classesOfText,
            HostState state,
            int firstSample,
            StateLayout layout,
            HostLstm first) {
        steps = stepCount;
        text = classesOfText;
        length = Arrays.stream(text).mapToInt(HostWindow::lengthWithoutPadding).toArray();
        phi = Arrays.stream(text).map(t -> new float[t.length]).toArray(float[][]::new);
        sums.reserve(3L * windows * batch * steps);
        if (activations.length < 3 * windows * batch * steps) {
            activations = new float[3 * windows * batch * steps];
            kappa = new float[windows * batch * (steps + 1)];
        }
        for (int s = 0; s < batch; s++) {
            state.read(firstSample + s, layout.kappa(), kappa, s * windows, windows);
            state.read(firstSample + s, layout.window(), weight, 0, classes);
            first.output.write(first.outputIndex(-1, s) + hidden, weight, 0, classes);
        }
    }

    private static int lengthWithoutPadding(int[] classesOfText) {
        int n = classesOfText.length;
        while (n > 0 && classesOfText[n - 1] < 0) {
            n--;
        }
        return n;
    }

    /** Computes w(t) from h_1(t) and writes it under h of the first and the second layer. */
    void forwardStep(FloatPointer weights, float[] bias, HostLstm first, HostLstm second, int t) {
        int rows = 3 * windows;
        Blas.multiply(
                rows,
                batch,
                hidden,
                weights,
                rows,
                first.output.at(first.outputIndex(t, 0)),
                first.rows(),
                0,
                sums.at((long) t * batch * rows),
                rows);
        sums.read(t * batch * rows, block, 0, block.length);
        for (int s = 0; s < batch; s++) {
            Arrays.fill(phi[s], 0);
            int a = (t * batch + s) * rows;
            for (int j = 0; j < rows; j++) {
                activations[a + j] = Kernels.exp(block[s * rows + j] + bias[j]);
            }
            for (int k = 0; k < windows; k++) {
                int at = (t * batch + s) * windows + k;
                kappa[at + batch * windows] = kappa[at] + activations[a + 2 * windows + k];
                addGaussian(s, activations[a + k], activations[a + windows + k], kappa[at + batch * windows]);
            }
            Arrays.fill(weight, 0);
            for (int u = 0; u < length[s]; u++) {
                weight[text[s][u]] += phi[s][u];
            }
            first.output.write(first.outputIndex(t, s) + hidden, weight, 0, classes);
            second.output.write(second.outputIndex(t, s) + hidden, weight, 0, classes);
        }
    }

    private void addGaussian(int s, float alpha, float beta, float position) {
        int last = last(s, beta, position);
        for (int u = first(beta, position); u <= last; u++) {
            float d = position - u;
            phi[s][u] += alpha * Kernels.exp(-beta * d * d);
        }
    }

    private static int first(float beta, float position) {
        return Math.max(0, (int) Math.ceil(position - (float) Math.sqrt(REACH / beta)));
    }

    private int last(int s, float beta, float position) {
        return Math.min(length[s] - 1, (int) Math.floor(position + (float) Math.sqrt(REACH / beta)));
    }

    void beginBackward() {
        Arrays.fill(kappaGradient, 0);
    }

    /** Takes the derivative by w(t) from both layers, leaves that by the sums, and adds that by h_1(t). */
    void backwardStep(FloatPointer weights, HostLstm first, HostLstm second, int t) {
        int rows = 3 * windows;
        for (int s = 0; s < batch; s++) {
            first.outputGradient.read(first.outputIndex(t, s) + hidden, weightGradient, 0, classes);
            second.outputGradient.read(second.outputIndex(t, s) + hidden, upperGradient, 0, classes);
            for (int c = 0; c < classes; c++) {
                weightGradient[c] += upperGradient[c];
            }
            for (int k = 0; k < windows; k++) {
                backwardGaussian(s, k, t);
            }
        }
        sums.write(t * batch * rows, block, 0, block.length);
        Blas.multiplyTransposedLeft(
                hidden,
                batch,
                rows,
                weights,
                rows,
                sums.at((long) t * batch * rows),
                rows,
                1,
                first.outputGradient.at(first.outputIndex(t, 0)),
                first.rows());
    }

    private void backwardGaussian(int s, int k, int t) {
        int a = (t * batch + s) * 3 * windows + k;
        float alpha = activations[a];
        float beta = activations[a + windows];
        float step = activations[a + 2 * windows];
        float position = kappa[((t + 1) * batch + s) * windows + k];
        float byAlpha = 0;
        float byBeta = 0;
        float byKappa = kappaGradient[s * windows + k];
        int last = last(s, beta, position);
        for (int u = first(beta, position); u <= last; u++) {
            float d = position - u;
            float q = weightGradient[text[s][u]] * Kernels.exp(-beta * d * d);
            byAlpha += q;
            byBeta -= q * alpha * d * d;
            byKappa -= q * alpha * 2 * beta * d;
        }
        kappaGradient[s * windows + k] = byKappa;
        int b = s * 3 * windows + k;
        block[b] = Kernels.clip(byAlpha * alpha, clip);
        block[b + windows] = Kernels.clip(byBeta * beta, clip);
        block[b + 2 * windows] = Kernels.clip(byKappa * step, clip);
    }

    /** Weight of every character in the last step, {@code [b][U]}. */
    float[][] lastPhi() {
        return phi;
    }

    /** Copies the state after the last step to where {@link #begin} reads. */
    void copyLastState(HostState state, int firstSample, StateLayout layout, HostLstm first) {
        for (int s = 0; s < batch; s++) {
            state.write(firstSample + s, layout.kappa(), kappa, (steps * batch + s) * windows, windows);
            first.output.read(first.outputIndex(steps - 1, s) + hidden, weight, 0, classes);
            state.write(firstSample + s, layout.window(), weight, 0, classes);
        }
    }
}
