package org.longhand.model.engine;

import static org.longhand.model.engine.Columns.rows;
import static org.longhand.model.engine.NetworkShape.LAYERS;
import static org.longhand.model.engine.NetworkShape.POINT;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The network in ND4J operations alone: the reference for {@link HostEngine}, the gradient check in double precision,
 * and what runs on CUDA. Layouts as in {@link HostLstm}; formulas as in {@link ParameterLayout}.
 */
public final class PortableEngine implements Engine {

    private final NetworkShape shape;
    private final StateLayout stateLayout;
    private final GradientClip clip;
    private final DataType type;

    private int batch;
    private int steps;
    private INDArray points = Nd4j.empty();
    private INDArray style = Nd4j.empty();
    private INDArray outputs = Nd4j.empty(); // [6M + 1, b T]
    private final INDArray[] gates = new INDArray[LAYERS]; // [4H, b T]
    private final INDArray[] output = new INDArray[LAYERS]; // [H (+ C), b (T + 1)]
    private final INDArray[] cell = new INDArray[LAYERS]; // [H, b (T + 1)]
    private Optional<PortableWindow> window = Optional.empty();

    public PortableEngine(NetworkShape shape, GradientClip clip, DataType type) {
        this.shape = shape;
        this.stateLayout = new StateLayout(shape);
        this.clip = clip;
        this.type = type;
    }

    @Override
    public INDArray forward(
            Map<String, INDArray> weights, INDArray offsets, Condition condition, Optional<INDArray> state) {
        batch = (int) offsets.size(0);
        steps = (int) offsets.size(2);
        points = offsets.castTo(type).permute(1, 0, 2).dup('f').reshape('f', POINT, (long) batch * steps);
        if (shape.style() > 0) {
            style = condition.style().castTo(type).transpose().dup('f'); // [S, b]
        }
        allocate(state);
        window = shape.readsText() ? Optional.of(beginWindow(condition.text(), state)) : Optional.empty();
        for (int l = 0; l < LAYERS; l++) {
            forwardLayer(weights, l);
        }
        outputs = zeros(shape.outputs(), (long) batch * steps);
        for (int l = 0; l < LAYERS; l++) {
            outputs.addi(outputWeights(weights, l).mmul(hidden(afterStart(output[l]))));
        }
        outputs.addiColumnVector(weights.get("y"));
        return outputs.reshape('f', shape.outputs(), batch, steps).permute(1, 0, 2);
    }

    private void allocate(Optional<INDArray> state) {
        long columns = (long) batch * (steps + 1);
        for (int l = 0; l < LAYERS; l++) {
            int extra = l + 1 < LAYERS ? shape.classes() : 0;
            gates[l] = zeros(4 * shape.hidden(), (long) batch * steps);
            output[l] = zeros(shape.hidden() + extra, columns);
            cell[l] = zeros(shape.hidden(), columns);
            if (state.isPresent()) {
                hidden(step(output[l], 0)).assign(part(state.get(), stateLayout.output(l), shape.hidden()));
                step(cell[l], 0).assign(part(state.get(), stateLayout.cell(l), shape.hidden()));
            }
        }
    }

    private PortableWindow beginWindow(int[][] text, Optional<INDArray> state) {
        PortableWindow begun = new PortableWindow(shape, clip, type, text, steps);
        if (state.isPresent()) {
            window(step(output[0], 0)).assign(part(state.get(), stateLayout.window(), shape.classes()));
            begun.kappa(0).assign(part(state.get(), stateLayout.kappa(), shape.windows()));
        }
        return begun;
    }

    private static INDArray part(INDArray state, int from, int count) {
        return rows(state, from, from + count);
    }

    private void forwardLayer(Map<String, INDArray> weights, int l) {
        String layer = String.valueOf(l + 1);
        gates[l].addi(weights.get("W" + layer).mmul(points)).addiColumnVector(weights.get("b" + layer));
        if (shape.style() > 0) {
            INDArray constant = weights.get("S" + layer).mmul(style); // [4H, b]
            for (int t = 0; t < steps; t++) {
                step(gates[l], t).addi(constant);
            }
        }
        if (l > 0) {
            gates[l].addi(weights.get("U" + layer).mmul(afterStart(output[l - 1])));
        }
        for (int t = 0; t < steps; t++) {
            step(gates[l], t).addi(weights.get("R" + layer).mmul(recurrent(step(output[l], t), l)));
            forwardCell(weights, l, t);
            if (l == 0 && window.isPresent()) {
                forwardWindow(window.get(), weights, t);
            }
        }
    }

    private void forwardCell(Map<String, INDArray> weights, int l, int t) {
        Gates g = new Gates(step(gates[l], t));
        INDArray previous = step(cell[l], t);
        INDArray next = step(cell[l], t + 1);
        if (shape.peepholes()) {
            g.input.addi(previous.mulColumnVector(peephole(weights, l, 0)));
            g.forget.addi(previous.mulColumnVector(peephole(weights, l, 1)));
        }
        Transforms.sigmoid(g.input, false);
        Transforms.sigmoid(g.forget, false);
        Transforms.tanh(g.candidate, false);
        next.assign(previous).muli(g.forget).addi(g.input.mul(g.candidate));
        if (shape.peepholes()) {
            g.output.addi(next.mulColumnVector(peephole(weights, l, 2)));
        }
        Transforms.sigmoid(g.output, false);
        hidden(step(output[l], t + 1)).assign(Transforms.tanh(next, true).muli(g.output));
    }

    private void forwardWindow(PortableWindow over, Map<String, INDArray> weights, int t) {
        INDArray sums = weights.get("A").mmul(hidden(step(output[0], t + 1))).addiColumnVector(weights.get("a"));
        INDArray w = over.forward(sums, t);
        window(step(output[0], t + 1)).assign(w);
        window(step(output[1], t + 1)).assign(w);
    }

    @Override
    public INDArray lastState() {
        INDArray state = zeros(stateLayout.rows(), batch);
        for (int l = 0; l < LAYERS; l++) {
            part(state, stateLayout.output(l), shape.hidden()).assign(hidden(step(output[l], steps)));
            part(state, stateLayout.cell(l), shape.hidden()).assign(step(cell[l], steps));
        }
        window.ifPresent(read -> {
            part(state, stateLayout.window(), shape.classes()).assign(window(step(output[0], steps)));
            part(state, stateLayout.kappa(), shape.windows()).assign(read.kappa(steps));
        });
        return state;
    }

    @Override
    public float[] lastState(int sample) {
        return lastState().getColumn(sample).toFloatVector();
    }

    @Override
    public float[] lastOutput(int sample) {
        return step(outputs, steps - 1).getColumn(sample).toFloatVector();
    }

    @Override
    public float[] lastPhi(int sample) {
        return window.map(read -> read.phi(steps - 1).getRow(sample).toFloatVector())
                .orElseGet(() -> new float[0]);
    }

    @Override
    public INDArray backward(Map<String, INDArray> weights, INDArray epsilon, Map<String, INDArray> wanted) {
        Map<String, INDArray> gradients = wanted.isEmpty() ? scratch() : wanted;
        INDArray delta =
                epsilon.castTo(type).permute(1, 0, 2).dup('f').reshape('f', shape.outputs(), (long) batch * steps);
        Columns.limit(delta, clip.output());
        gradients.get("y").assign(delta.sum(true, 1));
        INDArray[] outputGradient = new INDArray[LAYERS];
        INDArray windowDelta = zeros(3 * shape.windows(), (long) batch * steps);
        INDArray styleGradient = shape.style() > 0 ? zeros(batch, shape.style()) : Nd4j.empty(type);
        for (int l = LAYERS - 1; l >= 0; l--) {
            INDArray own = hidden(afterStart(output[l]));
            outputWeights(gradients, l).assign(delta.mmul(own.transpose()));
            outputGradient[l] = zeros(output[l].rows(), (long) batch * (steps + 1));
            INDArray target = afterStart(outputGradient[l]);
            if (l + 1 < LAYERS) {
                target.assign(weights.get("U" + (l + 2)).transpose().mmul(gates[l + 1]));
            }
            hidden(target).addi(outputWeights(weights, l).transpose().mmul(delta));
            if (l == 0 && shape.readsText()) {
                window(target).addi(window(afterStart(outputGradient[1])));
            }
            backwardLayer(weights, gradients, l, outputGradient[l], windowDelta);
            weightGradients(gradients, l);
            if (shape.style() > 0) {
                backwardStyle(weights, gradients, l, styleGradient);
            }
        }
        if (shape.readsText()) {
            gradients
                    .get("A")
                    .assign(windowDelta.mmul(hidden(afterStart(output[0])).transpose()));
            gradients.get("a").assign(windowDelta.sum(true, 1));
        }
        return styleGradient;
    }

    private Map<String, INDArray> scratch() {
        ParameterLayout layout = new ParameterLayout(shape);
        return layout.views(Nd4j.zeros(type, layout.length()));
    }

    private void backwardLayer(
            Map<String, INDArray> weights,
            Map<String, INDArray> gradients,
            int l,
            INDArray outputGradient,
            INDArray windowDelta) {
        INDArray recurrentWeights = weights.get("R" + (l + 1));
        INDArray cellGradient = zeros(shape.hidden(), batch);
        if (shape.peepholes()) {
            gradients.get("P" + (l + 1)).assign(0);
        }
        for (int t = steps - 1; t >= 0; t--) {
            INDArray own = step(outputGradient, t + 1);
            if (t < steps - 1) {
                recurrent(own, l).addi(recurrentWeights.transpose().mmul(step(gates[l], t + 1)));
            }
            if (l == 0 && window.isPresent()) {
                INDArray sumGradient = window.get().backward(window(own), t);
                step(windowDelta, t).assign(sumGradient);
                hidden(own).addi(weights.get("A").transpose().mmul(sumGradient));
            }
            backwardCell(weights, gradients, l, t, hidden(own), cellGradient);
        }
    }

    private void backwardCell(
            Map<String, INDArray> weights,
            Map<String, INDArray> gradients,
            int l,
            int t,
            INDArray outputGradient,
            INDArray cellGradient) {
        Gates g = new Gates(step(gates[l], t));
        INDArray previous = step(cell[l], t);
        INDArray next = step(cell[l], t + 1);
        INDArray tanh = Transforms.tanh(next, true);
        cellGradient.addi(tanh.mul(tanh).rsubi(1).muli(g.output).muli(outputGradient));
        INDArray byOutput = tanh.mul(outputGradient).muli(g.output).muli(g.output.rsub(1));
        Columns.limit(byOutput, clip.gate());
        if (shape.peepholes()) {
            cellGradient.addi(byOutput.mulColumnVector(peephole(weights, l, 2)));
        }
        INDArray byForget = cellGradient.mul(previous).muli(g.forget).muli(g.forget.rsub(1));
        INDArray byInput = cellGradient.mul(g.candidate).muli(g.input).muli(g.input.rsub(1));
        INDArray byCandidate =
                cellGradient.mul(g.input).muli(g.candidate.mul(g.candidate).rsubi(1));
        cellGradient.muli(g.forget);
        g.input.assign(byInput);
        g.forget.assign(byForget);
        g.output.assign(byOutput);
        g.candidate.assign(byCandidate);
        Columns.limit(step(gates[l], t), clip.gate());
        if (shape.peepholes()) {
            cellGradient.addi(g.input.mulColumnVector(peephole(weights, l, 0)));
            cellGradient.addi(g.forget.mulColumnVector(peephole(weights, l, 1)));
            peephole(gradients, l, 0).addi(g.input.mul(previous).sum(true, 1));
            peephole(gradients, l, 1).addi(g.forget.mul(previous).sum(true, 1));
            peephole(gradients, l, 2).addi(g.output.mul(next).sum(true, 1));
        }
    }

    private void weightGradients(Map<String, INDArray> gradients, int l) {
        String layer = String.valueOf(l + 1);
        gradients.get("W" + layer).assign(gates[l].mmul(points.transpose()));
        gradients.get("b" + layer).assign(gates[l].sum(true, 1));
        INDArray before = output[l].get(all(), interval(0, (long) batch * steps));
        gradients.get("R" + layer).assign(gates[l].mmul(recurrent(before, l).transpose()));
        if (l > 0) {
            gradients
                    .get("U" + layer)
                    .assign(gates[l].mmul(afterStart(output[l - 1]).transpose()));
        }
    }

    private void backwardStyle(
            Map<String, INDArray> weights, Map<String, INDArray> gradients, int l, INDArray styleGradient) {
        INDArray delta = zeros(4 * shape.hidden(), batch);
        for (int t = 0; t < steps; t++) {
            delta.addi(step(gates[l], t));
        }
        gradients.get("S" + (l + 1)).assign(delta.mmul(style.transpose()));
        styleGradient.addi(delta.transpose().mmul(weights.get("S" + (l + 1))));
    }

    /** Views of the four gates of a step. */
    private final class Gates {

        final INDArray input;
        final INDArray forget;
        final INDArray output;
        final INDArray candidate;

        Gates(INDArray all) {
            int h = shape.hidden();
            input = rows(all, 0, h);
            forget = rows(all, h, 2 * h);
            output = rows(all, 2 * h, 3 * h);
            candidate = rows(all, 3 * h, 4 * h);
        }
    }

    /** Peephole weights of a gate: 0 input, 1 forget, 2 output. */
    private INDArray peephole(Map<String, INDArray> weights, int l, int gate) {
        int h = shape.hidden();
        return rows(weights.get("P" + (l + 1)), gate * h, (gate + 1) * h);
    }

    private INDArray outputWeights(Map<String, INDArray> weights, int l) {
        int h = shape.hidden();
        return weights.get("Y").get(all(), interval(l * h, (l + 1) * h));
    }

    private INDArray step(INDArray matrix, int t) {
        return matrix.get(all(), interval((long) t * batch, (long) (t + 1) * batch));
    }

    /** The columns of all steps, without the initial state. */
    private INDArray afterStart(INDArray matrix) {
        return matrix.get(all(), interval(batch, (long) (steps + 1) * batch));
    }

    private INDArray hidden(INDArray outputColumns) {
        return rows(outputColumns, 0, shape.hidden());
    }

    private INDArray window(INDArray outputColumns) {
        return rows(outputColumns, shape.hidden(), shape.hidden() + shape.classes());
    }

    private INDArray recurrent(INDArray outputColumns, int l) {
        return rows(outputColumns, 0, shape.recurrentRows(l + 1));
    }

    private INDArray zeros(int rows, long columns) {
        return Columns.zeros(type, rows, columns);
    }
}
