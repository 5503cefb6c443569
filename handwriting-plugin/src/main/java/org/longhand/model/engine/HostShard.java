package org.longhand.model.engine;

import static org.longhand.model.engine.NetworkShape.LAYERS;
import static org.longhand.model.engine.NetworkShape.POINT;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Forward and backward pass of a contiguous part of a batch in one thread. Layouts as in {@link HostLstm}; formulas as
 * in {@link ParameterLayout}.
 */
final class HostShard {

    final int firstSample;
    final int batch;

    private final NetworkShape shape;
    private final GradientClip clip;
    private final HostLstm[] lstm = new HostLstm[LAYERS];
    private final HostWindow window;
    private final NativeMatrix offsets;
    private final NativeMatrix outputs;
    private final NativeMatrix epsilon;
    private final NativeMatrix ones;
    private final NativeMatrix styleColumns;
    private int onesWritten;
    private final StateLayout stateLayout;
    private float[] style = {};
    private int steps;

    HostShard(NetworkShape shape, GradientClip clip, int firstSample, int batch, HostBuffers buffers) {
        this.offsets = buffers.matrix("offsets");
        this.outputs = buffers.matrix("outputs");
        this.epsilon = buffers.matrix("epsilon");
        this.ones = buffers.matrix("ones");
        this.styleColumns = buffers.matrix("style");
        this.shape = shape;
        this.stateLayout = new StateLayout(shape);
        this.clip = clip;
        this.firstSample = firstSample;
        this.batch = batch;
        for (int l = 0; l < LAYERS; l++) {
            int extra = l + 1 < LAYERS ? shape.classes() : 0;
            lstm[l] = new HostLstm(l + 1, shape.hidden(), extra, shape.recurrentRows(l + 1), batch, buffers);
        }
        this.window = new HostWindow(shape, batch, clip.gate(), buffers);
    }

    /**
     * Runs this shard's samples of {@code points [3, wholeBatch, T]} and {@code styles [S, wholeBatch]} from its part of the
     * state.
     */
    void forward(
            HostWeights weights,
            float[] points,
            int wholeBatch,
            int stepCount,
            int[][] text,
            float[] styles,
            HostState state) {
        steps = stepCount;
        offsets.reserve((long) POINT * batch * steps);
        for (int t = 0; t < steps; t++) {
            offsets.write(t * batch * POINT, points, (t * wholeBatch + firstSample) * POINT, batch * POINT);
        }
        if (shape.style() > 0) {
            style = styles;
            styleColumns.reserve((long) shape.style() * batch);
            styleColumns.write(0, style, firstSample * shape.style(), batch * shape.style());
        }
        for (int l = 0; l < LAYERS; l++) {
            lstm[l].begin(steps, state, firstSample, stateLayout.output(l), stateLayout.cell(l));
        }
        if (shape.readsText()) {
            int[][] ownText = Arrays.copyOfRange(text, firstSample, firstSample + batch);
            window.begin(steps, ownText, state, firstSample, stateLayout, lstm[0]);
        }
        for (int l = 0; l < LAYERS; l++) {
            forwardLayer(weights, l);
        }
        forwardOutput(weights);
    }

    private void forwardLayer(HostWeights weights, int l) {
        int gateRows = 4 * shape.hidden();
        int columns = batch * steps;
        lstm[l].setBias(weights.array("b" + (l + 1)));
        if (shape.style() > 0) {
            lstm[l].addStyle(weights.pointer("S", l), styleColumns, shape.style());
        }
        FloatPointer gates = lstm[l].gates.at(0);
        Blas.multiply(
                gateRows, columns, POINT, weights.pointer("W", l), gateRows, offsets.at(0), POINT, 1, gates, gateRows);
        if (l > 0) {
            HostLstm below = lstm[l - 1];
            Blas.multiply(
                    gateRows,
                    columns,
                    below.rows(),
                    weights.pointer("U", l),
                    gateRows,
                    below.output.at(below.outputIndex(0, 0)),
                    below.rows(),
                    1,
                    gates,
                    gateRows);
        }
        LstmCell cell = new LstmCell(shape.hidden(), peepholes(weights, l), clip.gate());
        FloatPointer recurrent = weights.pointer("R", l);
        boolean withWindow = l == 0 && shape.readsText();
        float[] windowBias = withWindow ? weights.array("a") : new float[0];
        for (int t = 0; t < steps; t++) {
            lstm[l].forwardStep(cell, recurrent, t);
            if (withWindow) {
                window.forwardStep(weights.pointer("A"), windowBias, lstm[0], lstm[1], t);
            }
        }
    }

    private float[] peepholes(HostWeights weights, int l) {
        return shape.peepholes() ? weights.array("P" + (l + 1)) : new float[0];
    }

    private void forwardOutput(HostWeights weights) {
        int rows = shape.outputs();
        outputs.reserve((long) rows * batch * steps);
        float[] bias = weights.array("y");
        float[] block = new float[rows * batch];
        for (int s = 0; s < batch; s++) {
            System.arraycopy(bias, 0, block, s * rows, rows);
        }
        for (int t = 0; t < steps; t++) {
            outputs.write(t * block.length, block, 0, block.length);
        }
        for (int l = 0; l < LAYERS; l++) {
            HostLstm layer = lstm[l];
            Blas.multiply(
                    rows,
                    batch * steps,
                    shape.hidden(),
                    weights.outputPointer(l),
                    rows,
                    layer.output.at(layer.outputIndex(0, 0)),
                    layer.rows(),
                    1,
                    outputs.at(0),
                    rows);
        }
    }

    /** Copies this shard's outputs into {@code [6M + 1, wholeBatch, T]}. */
    void copyOutputs(float[] to, int wholeBatch) {
        int rows = shape.outputs();
        for (int t = 0; t < steps; t++) {
            outputs.read(t * batch * rows, to, (t * wholeBatch + firstSample) * rows, batch * rows);
        }
    }

    /** Copies this shard's part of the state after the last step. */
    void copyState(HostState to) {
        for (int l = 0; l < LAYERS; l++) {
            lstm[l].copyLastState(to, firstSample, stateLayout.output(l), stateLayout.cell(l));
        }
        if (shape.readsText()) {
            window.copyLastState(to, firstSample, stateLayout, lstm[0]);
        }
    }

    /** Copies this shard's rows of the window's last weights, {@code [b][U]}. */
    void copyLastPhi(float[][] to) {
        System.arraycopy(window.lastPhi(), 0, to, firstSample, batch);
    }

    /**
     * Runs backward.
     *
     * @param outputGradient {@code [6M + 1, wholeBatch, T]}
     * @param gradients overwritten with this shard's share; empty if not wanted
     * @param styleGradient {@code [S * wholeBatch]}, this shard's columns are written
     */
    void backward(
            HostWeights weights, float[] outputGradient, int wholeBatch, HostWeights gradients, float[] styleGradient) {
        int rows = shape.outputs();
        epsilon.reserve((long) rows * batch * steps);
        for (int t = 0; t < steps; t++) {
            epsilon.write(t * batch * rows, outputGradient, (t * wholeBatch + firstSample) * rows, batch * rows);
        }
        if (!gradients.isEmpty()) {
            prepareOnes(batch * steps);
            sumColumns(rows, epsilon, gradients.pointer("y"));
        }
        for (int l = LAYERS - 1; l >= 0; l--) {
            backwardLayer(weights, gradients, l);
            addStyleGradient(weights, gradients, l, styleGradient);
        }
    }

    private void backwardLayer(HostWeights weights, HostWeights gradients, int l) {
        HostLstm layer = lstm[l];
        layer.beginBackward();
        gradientFromAbove(weights, l);
        LstmCell cell = new LstmCell(shape.hidden(), peepholes(weights, l), clip.gate());
        float[] peepholeGradient = shape.peepholes() ? new float[3 * shape.hidden()] : new float[0];
        FloatPointer recurrent = weights.pointer("R", l);
        boolean withWindow = l == 0 && shape.readsText();
        if (withWindow) {
            window.beginBackward();
        }
        for (int t = steps - 1; t >= 0; t--) {
            layer.addRecurrentGradient(recurrent, t);
            if (withWindow) {
                window.backwardStep(weights.pointer("A"), lstm[0], lstm[1], t);
            }
            layer.backwardStep(cell, peepholeGradient, t);
        }
        if (!gradients.isEmpty()) {
            weightGradients(gradients, l);
        }
        if (shape.peepholes() && !gradients.isEmpty()) {
            gradients.pointer("P", l).put(peepholeGradient);
        }
    }

    /** Sets the layer's output gradient to what comes from the output and from the layer above. */
    private void gradientFromAbove(HostWeights weights, int l) {
        HostLstm layer = lstm[l];
        int columns = batch * steps;
        FloatPointer target = layer.outputGradient.at(layer.outputIndex(0, 0));
        boolean top = l == LAYERS - 1;
        if (!top) {
            int gateRows = 4 * shape.hidden();
            Blas.multiplyTransposedLeft(
                    layer.rows(),
                    columns,
                    gateRows,
                    weights.pointer("U", l + 1),
                    gateRows,
                    lstm[l + 1].gates.at(0),
                    gateRows,
                    0,
                    target,
                    layer.rows());
        }
        int rows = shape.outputs();
        Blas.multiplyTransposedLeft(
                shape.hidden(),
                columns,
                rows,
                weights.outputPointer(l),
                rows,
                epsilon.at(0),
                rows,
                top ? 0 : 1,
                target,
                layer.rows());
    }

    private void weightGradients(HostWeights gradients, int l) {
        HostLstm layer = lstm[l];
        int gateRows = 4 * shape.hidden();
        sumColumns(gateRows, layer.gates, gradients.pointer("b", l));
        outerProduct(gateRows, layer.gates, POINT, offsets.at(0), POINT, gradients.pointer("W", l));
        outerProduct(
                gateRows,
                layer.gates,
                shape.recurrentRows(l + 1),
                layer.output.at(layer.outputIndex(-1, 0)),
                layer.rows(),
                gradients.pointer("R", l));
        if (l > 0) {
            HostLstm below = lstm[l - 1];
            outerProduct(
                    gateRows,
                    layer.gates,
                    below.rows(),
                    below.output.at(below.outputIndex(0, 0)),
                    below.rows(),
                    gradients.pointer("U", l));
        }
        FloatPointer ownOutput = layer.output.at(layer.outputIndex(0, 0));
        outerProduct(shape.outputs(), epsilon, shape.hidden(), ownOutput, layer.rows(), gradients.outputPointer(l));
        if (l == 0 && shape.readsText()) {
            int rows = 3 * shape.windows();
            sumColumns(rows, window.sums, gradients.pointer("a"));
            outerProduct(rows, window.sums, shape.hidden(), ownOutput, layer.rows(), gradients.pointer("A"));
        }
    }

    /** gradient = sum over all columns of delta input'. */
    private void outerProduct(
            int rows, NativeMatrix delta, int inputRows, FloatPointer input, int ld, FloatPointer to) {
        Blas.multiplyTransposedRight(rows, inputRows, batch * steps, delta.at(0), rows, input, ld, 0, to, rows);
    }

    private void sumColumns(int rows, NativeMatrix delta, FloatPointer to) {
        int columns = batch * steps;
        Blas.multiply(rows, 1, columns, delta.at(0), rows, ones.at(0), columns, 0, to, rows);
    }

    private void prepareOnes(int count) {
        if (onesWritten < count) {
            ones.reserve(count);
            float[] filled = new float[count];
            Arrays.fill(filled, 1);
            ones.write(0, filled, 0, count);
            onesWritten = count;
        }
    }

    private void addStyleGradient(HostWeights weights, HostWeights gradients, int l, float[] styleGradient) {
        if (shape.style() == 0) {
            return;
        }
        int gateRows = 4 * shape.hidden();
        float[] deltas = new float[gateRows * batch];
        float[] step = new float[gateRows * batch];
        for (int t = 0; t < steps; t++) {
            lstm[l].gates.read(t * step.length, step, 0, step.length);
            for (int i = 0; i < step.length; i++) {
                deltas[i] += step[i];
            }
        }
        float[] styleWeights = weights.array("S" + (l + 1));
        float[] weightGradient = new float[styleWeights.length];
        for (int s = 0; s < batch; s++) {
            for (int j = 0; j < shape.style(); j++) {
                float v = style[(firstSample + s) * shape.style() + j];
                float sum = 0;
                for (int i = 0; i < gateRows; i++) {
                    float delta = deltas[s * gateRows + i];
                    weightGradient[j * gateRows + i] += v * delta;
                    sum += delta * styleWeights[j * gateRows + i];
                }
                styleGradient[(firstSample + s) * shape.style() + j] += sum;
            }
        }
        if (!gradients.isEmpty()) {
            gradients.pointer("S", l).put(weightGradient);
        }
    }
}
