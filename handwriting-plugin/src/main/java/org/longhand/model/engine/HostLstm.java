package org.longhand.model.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * One LSTM layer over the steps of a batch, on the CPU. Column t * b + s of every matrix belongs to step t and sample s,
 * so that the columns of a step are neighbours and a step's product is one call.
 *
 * <p>An output column holds h and, in layers whose output the layer above reads together with the window, {@code extra}
 * rows for w. The first b columns are the state before step 0.
 */
final class HostLstm {

    final NativeMatrix gates;
    final NativeMatrix output;
    final NativeMatrix outputGradient;

    private final int hidden;
    private final int rows;
    private final int recurrentRows;
    private final int batch;
    private int steps;
    private float[] cell = {};

    private final float[] noWindow;
    private final float[] gateBlock;
    private final float[] outputBlock;
    private final float[] cellGradient;

    HostLstm(int layer, int hidden, int extra, int recurrentRows, int batch, HostBuffers buffers) {
        this.gates = buffers.matrix("gates" + layer);
        this.output = buffers.matrix("output" + layer);
        this.outputGradient = buffers.matrix("outputGradient" + layer);
        this.hidden = hidden;
        this.rows = hidden + extra;
        this.recurrentRows = recurrentRows;
        this.batch = batch;
        this.noWindow = new float[extra];
        this.gateBlock = new float[4 * hidden * batch];
        this.outputBlock = new float[hidden * batch];
        this.cellGradient = new float[hidden * batch];
    }

    /** Rows of an output column. */
    int rows() {
        return rows;
    }

    /** Index in {@link #output} of the column for this step and sample; step -1 is the initial state. */
    int outputIndex(int step, int sample) {
        return ((step + 1) * batch + sample) * rows;
    }

    /**
     * Prepares a forward pass; the window rows of the initial state are zero.
     *
     * @param firstSample of the state that is this layer's
     * @param outputRow first row of h in the state
     * @param cellRow first row of c in the state
     */
    void begin(int stepCount, HostState state, int firstSample, int outputRow, int cellRow) {
        steps = stepCount;
        gates.reserve(4L * hidden * batch * steps);
        output.reserve((long) rows * batch * (steps + 1));
        int cells = hidden * batch * (steps + 1);
        if (cell.length < cells) {
            cell = new float[cells];
        }
        for (int s = 0; s < batch; s++) {
            state.read(firstSample + s, cellRow, cell, s * hidden, hidden);
            state.read(firstSample + s, outputRow, outputBlock, s * hidden, hidden);
            output.write(s * rows, outputBlock, s * hidden, hidden);
            output.write(s * rows + hidden, noWindow, 0, noWindow.length);
        }
    }

    /** Fills every gate column with the bias, {@code [4H]}. */
    void setBias(float[] bias) {
        for (int column = 0; column < batch * steps; column++) {
            gates.write(column * bias.length, bias, 0, bias.length);
        }
    }

    /** Adds to the gates what is the same at every step: the product of weights and the samples' styles, S numbers each. */
    void addStyle(FloatPointer weights, NativeMatrix styles, int style) {
        int gateRows = 4 * hidden;
        for (int t = 0; t < steps; t++) {
            FloatPointer step = gates.at((long) t * batch * gateRows);
            Blas.multiply(gateRows, batch, style, weights, gateRows, styles.at(0), style, 1, step, gateRows);
        }
    }

    void forwardStep(LstmCell lstmCell, FloatPointer recurrent, int t) {
        int gateRows = 4 * hidden;
        int g = t * batch * gateRows;
        Blas.multiply(
                gateRows,
                batch,
                recurrentRows,
                recurrent,
                gateRows,
                output.at(outputIndex(t - 1, 0)),
                rows,
                1,
                gates.at(g),
                gateRows);
        gates.read(g, gateBlock, 0, gateBlock.length);
        for (int s = 0; s < batch; s++) {
            int previous = (t * batch + s) * hidden;
            int next = previous + batch * hidden;
            lstmCell.forward(gateBlock, s * gateRows, cell, previous, next, outputBlock, s * hidden);
        }
        gates.write(g, gateBlock, 0, gateBlock.length);
        for (int s = 0; s < batch; s++) {
            output.write(outputIndex(t, s), outputBlock, s * hidden, hidden);
        }
    }

    /** Prepares a backward pass; {@link #outputGradient} is then to be filled with what comes from above. */
    void beginBackward() {
        outputGradient.reserve((long) rows * batch * (steps + 1));
        Arrays.fill(cellGradient, 0);
    }

    /** Adds to the output gradient of step t what comes from step t + 1. */
    void addRecurrentGradient(FloatPointer recurrent, int t) {
        if (t == steps - 1) {
            return;
        }
        int gateRows = 4 * hidden;
        Blas.multiplyTransposedLeft(
                recurrentRows,
                batch,
                gateRows,
                recurrent,
                gateRows,
                gates.at((long) (t + 1) * batch * gateRows),
                gateRows,
                1,
                outputGradient.at(outputIndex(t, 0)),
                rows);
    }

    /** Replaces the gates of step t by their derivatives; adds to the peephole gradient if there is one. */
    void backwardStep(LstmCell lstmCell, float[] peepholeGradient, int t) {
        int gateRows = 4 * hidden;
        int g = t * batch * gateRows;
        gates.read(g, gateBlock, 0, gateBlock.length);
        for (int s = 0; s < batch; s++) {
            outputGradient.read(outputIndex(t, s), outputBlock, s * hidden, hidden);
            int previous = (t * batch + s) * hidden;
            int next = previous + batch * hidden;
            lstmCell.backward(gateBlock, s * gateRows, cell, previous, next, outputBlock, cellGradient, s * hidden);
            if (peepholeGradient.length > 0) {
                lstmCell.addPeepholeGradient(gateBlock, s * gateRows, cell, previous, next, peepholeGradient);
            }
        }
        gates.write(g, gateBlock, 0, gateBlock.length);
    }

    /** Copies the state after the last step to where {@link #begin} reads. */
    void copyLastState(HostState state, int firstSample, int outputRow, int cellRow) {
        for (int s = 0; s < batch; s++) {
            output.read(outputIndex(steps - 1, s), outputBlock, s * hidden, hidden);
            state.write(firstSample + s, outputRow, outputBlock, s * hidden, hidden);
            state.write(firstSample + s, cellRow, cell, (steps * batch + s) * hidden, hidden);
        }
    }
}
