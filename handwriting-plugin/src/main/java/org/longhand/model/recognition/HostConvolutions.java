package org.longhand.model.recognition;

import java.util.Arrays;
import java.util.List;
import org.longhand.model.engine.NativeMatrix;

/**
 * The forward pass of a {@link ConvolutionStack} in single precision on the CPU. A word is so small that ND4J spends more
 * time and memory on its arrays than OpenBLAS on the products.
 *
 * <p>Not safe for use by several threads.
 */
final class HostConvolutions {

    private final List<Convolution> layers;
    private final NativeMatrix ink = new NativeMatrix();
    private final NativeMatrix residual = new NativeMatrix();
    private final NativeMatrix inner = new NativeMatrix();
    private final NativeMatrix outer = new NativeMatrix();

    HostConvolutions(List<Convolution> layers) {
        this.layers = layers;
    }

    /**
     * The stack's output, {@code [C, N]} by columns.
     *
     * @param input {@code [inputs, N]} by columns
     * @param mask {@code [N]}
     */
    double[] output(float[] input, float[] mask) {
        int columns = mask.length;
        ink.reserve(input.length);
        ink.write(0, input, 0, input.length);
        float[] h = rectified(layers.get(0).forward(ink, residual, columns), mask);
        int last = layers.size() - 1;
        for (int layer = 1; layer < last; layer += 2) {
            residual.write(0, h, 0, h.length);
            float[] hidden = rectified(layers.get(layer).forward(residual, inner, columns), mask);
            inner.write(0, hidden, 0, hidden.length);
            float[] change = layers.get(layer + 1).forward(inner, outer, columns);
            addMasked(h, change, mask);
        }
        residual.write(0, h, 0, h.length);
        float[] output = layers.get(last).forward(residual, outer, columns);
        double[] exact = new double[output.length];
        Arrays.setAll(exact, i -> output[i]);
        return exact;
    }

    private static float[] rectified(float[] values, float[] mask) {
        int rows = values.length / mask.length;
        for (int column = 0; column < mask.length; column++) {
            int from = column * rows;
            if (mask[column] == 0) {
                Arrays.fill(values, from, from + rows, 0);
                continue;
            }
            for (int i = from; i < from + rows; i++) {
                values[i] = Math.max(0, values[i]);
            }
        }
        return values;
    }

    private static void addMasked(float[] to, float[] values, float[] mask) {
        int rows = to.length / mask.length;
        for (int i = 0; i < to.length; i++) {
            to[i] += mask[i / rows] * values[i];
        }
    }
}
