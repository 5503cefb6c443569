package org.longhand.model.engine;

/**
 * One step of an LSTM cell for one sample, forward and backward (Graves 2013, eq. 7-11). Gates lie one after the other:
 * input, forget, output, cell; H numbers each.
 */
final class LstmCell {

    private final int hidden;
    /** {@code [3H]} weights from the cell state to the input, forget and output gate; empty without peepholes. */
    private final float[] peepholes;

    private final float clip;
    private float[] scratch = {};

    LstmCell(int hidden, float[] peepholes, float clip) {
        this.hidden = hidden;
        this.peepholes = peepholes;
        this.clip = clip;
    }

    /**
     * Turns the sums at the gates into their activations and computes the new state.
     *
     * @param gates {@code [4H]} at index g, in and out
     * @param cell previous state at index previous, new state written at index next
     * @param output {@code [H]} written at index o
     */
    void forward(float[] gates, int g, float[] cell, int previous, int next, float[] output, int o) {
        int h = hidden;
        boolean peephole = peepholes.length > 0;
        if (peephole) {
            Kernels.multiplyAdd(gates, g, peepholes, 0, cell, previous, h);
            Kernels.multiplyAdd(gates, g + h, peepholes, h, cell, previous, h);
        }
        Kernels.sigmoid(gates, g, 2 * h);
        Kernels.tanh(gates, g + 3 * h, gates, g + 3 * h, h);
        for (int i = 0; i < h; i++) {
            cell[next + i] = gates[g + h + i] * cell[previous + i] + gates[g + i] * gates[g + 3 * h + i];
        }
        if (peephole) {
            Kernels.multiplyAdd(gates, g + 2 * h, peepholes, 2 * h, cell, next, h);
        }
        Kernels.sigmoid(gates, g + 2 * h, h);
        Kernels.tanh(cell, next, output, o, h);
        Kernels.multiply(output, o, gates, g + 2 * h, output, o, h);
    }

    /**
     * Turns the gates' activations into the derivatives by their sums.
     *
     * @param gates {@code [4H]} at index g, in and out
     * @param cell states as the forward step left them
     * @param outputGradient derivative by the output, {@code [H]} at index d
     * @param cellGradient derivative by the new state from later steps, at index d; out: by the previous state
     */
    void backward(
            float[] gates,
            int g,
            float[] cell,
            int previous,
            int next,
            float[] outputGradient,
            float[] cellGradient,
            int d) {
        int h = hidden;
        boolean peephole = peepholes.length > 0;
        if (scratch.length == 0) {
            scratch = new float[2 * h];
        }
        float[] tanh = scratch;
        Kernels.tanh(cell, next, tanh, 0, h);
        for (int i = 0; i < h; i++) {
            float o = gates[g + 2 * h + i];
            float t = tanh[i];
            float dh = outputGradient[d + i];
            cellGradient[d + i] += dh * o * (1 - t * t);
            tanh[i] = Math.max(-clip, Math.min(clip, dh * t * o * (1 - o)));
        }
        System.arraycopy(tanh, 0, gates, g + 2 * h, h);
        if (peephole) {
            Kernels.multiplyAdd(cellGradient, d, gates, g + 2 * h, peepholes, 2 * h, h);
        }
        Kernels.multiply(scratch, h, cellGradient, d, gates, g + h, h);
        for (int i = 0; i < h; i++) {
            float f = gates[g + h + i];
            gates[g + h + i] = Math.max(-clip, Math.min(clip, cellGradient[d + i] * cell[previous + i] * f * (1 - f)));
        }
        for (int i = 0; i < h; i++) {
            float in = gates[g + i];
            float candidate = gates[g + 3 * h + i];
            float dc = cellGradient[d + i];
            gates[g + i] = Math.max(-clip, Math.min(clip, dc * candidate * in * (1 - in)));
            gates[g + 3 * h + i] = Math.max(-clip, Math.min(clip, dc * in * (1 - candidate * candidate)));
        }
        System.arraycopy(scratch, h, cellGradient, d, h);
        if (peephole) {
            Kernels.multiplyAdd(cellGradient, d, gates, g, peepholes, 0, h);
            Kernels.multiplyAdd(cellGradient, d, gates, g + h, peepholes, h, h);
        }
    }

    /** Adds the derivative by the peephole weights of one step, after {@link #backward}. */
    void addPeepholeGradient(float[] gates, int g, float[] cell, int previous, int next, float[] gradient) {
        int h = hidden;
        Kernels.multiplyAdd(gradient, 0, gates, g, cell, previous, h);
        Kernels.multiplyAdd(gradient, h, gates, g + h, cell, previous, h);
        Kernels.multiplyAdd(gradient, 2 * h, gates, g + 2 * h, cell, next, h);
    }
}
