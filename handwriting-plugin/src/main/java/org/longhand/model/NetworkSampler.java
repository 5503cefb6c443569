package org.longhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.api.Progress;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
import org.longhand.model.network.TextInput;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Writes lines with a network, point by point: each sampled movement is the next input (Graves 2013, section 5.4). The
 * lines of a call share the network's steps.
 *
 * <p>Not safe for use by several threads: the network keeps the state of the lines.
 */
public final class NetworkSampler implements LineSampler {

    /** Lines that have ended are left out when no more than this share is still running. */
    private static final double SHRINK = 0.75;

    private static final String PHI = "phi";

    private final Model model;
    private final ComputationGraph network;

    /** Builds the network of the model. */
    public NetworkSampler(Model model, EngineFactory engines) {
        this.model = model;
        this.network = Networks.forWriting(model.shape(), engines, GradientClip.PAPER, DataType.FLOAT, 0);
        float[] weights = model.weights();
        network.params().assign(Nd4j.createFromArray(weights).reshape(1, weights.length));
    }

    @Override
    public Alphabet alphabet() {
        return model.alphabet();
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        if (!model.shape().readsText()) {
            throw new IllegalStateException("this network was trained without text; it can only doodle");
        }
        List<LineTrace> traces = new ArrayList<>();
        for (LineSpec line : lines) {
            if (line.style().length != model.shape().style()) {
                throw new IllegalStateException(
                        "the hand has %d numbers, but the network takes %d; they do not belong together"
                                .formatted(line.style().length, model.shape().style()));
            }
            traces.add(LineTrace.of(line, new MixtureDraw(model.shape().mixtures(), bias)));
        }
        return lines.isEmpty() ? List.of() : run(lines, traces, progress);
    }

    /**
     * Writes ink that is no text, with a network that reads none (Graves 2013, section 4).
     *
     * @param seeds one for each line
     * @param points length of each line
     * @return lines with an empty text
     */
    public List<SampledLine> doodle(List<Long> seeds, int points, double bias) {
        if (model.shape().readsText()) {
            throw new IllegalStateException("this network needs a text; train one with --unconditional to doodle");
        }
        List<LineSpec> lines = new ArrayList<>();
        List<LineTrace> traces = new ArrayList<>();
        for (long seed : seeds) {
            LineSpec line = new LineSpec("", new float[model.shape().style()], seed);
            lines.add(line);
            traces.add(new LineTrace(line, new MixtureDraw(model.shape().mixtures(), bias), points));
        }
        return run(lines, traces, Progress.NONE);
    }

    private List<SampledLine> run(List<LineSpec> lines, List<LineTrace> traces, Progress progress) {
        network.rnnClearPreviousState();
        List<LineSpec> running = lines;
        List<LineTrace> open = traces;
        INDArray[] input = input(running);
        float[] movements = new float[NetworkShape.POINT * running.size()];
        while (open.stream().anyMatch(trace -> !trace.ended())) {
            progress.checkCancelled();
            int[] left = running(open);
            if (left.length <= SHRINK * open.size()) {
                running = pick(running, left);
                open = pick(open, left);
                input = input(running);
                movements = rows(movements, left);
                keepState(left);
            }
            input[0] = Nd4j.createFromArray(movements).reshape('c', running.size(), NetworkShape.POINT, 1);
            advance(open, network.rnnTimeStep(input)[0].dup('c').data().asFloat(), movements);
        }
        network.rnnClearPreviousState();
        return traces.stream().map(trace -> trace.line(model.offsetScale())).toList();
    }

    private void advance(List<LineTrace> traces, float[] outputs, float[] movements) {
        float[] phi = lastPhi();
        for (int s = 0; s < traces.size(); s++) {
            traces.get(s)
                    .advance(
                            row(outputs, s, model.shape().outputs()),
                            row(phi, s, phi.length / traces.size()),
                            movements,
                            s * NetworkShape.POINT);
        }
    }

    /** Offsets, which each step sets, and as the network has them text and style. */
    private INDArray[] input(List<LineSpec> lines) {
        List<INDArray> inputs = new ArrayList<>();
        inputs.add(Nd4j.zeros(DataType.FLOAT, lines.size(), NetworkShape.POINT, 1));
        if (model.shape().readsText()) {
            inputs.add(TextInput.of(lines.stream().map(LineSpec::text).toList(), model.alphabet()));
        }
        if (model.shape().style() > 0) {
            inputs.add(style(lines));
        }
        return inputs.toArray(INDArray[]::new);
    }

    private static int[] running(List<LineTrace> traces) {
        return IntStream.range(0, traces.size())
                .filter(s -> !traces.get(s).ended())
                .toArray();
    }

    private static <T> List<T> pick(List<T> from, int[] kept) {
        return Arrays.stream(kept).mapToObj(from::get).toList();
    }

    private static float[] rows(float[] movements, int[] kept) {
        float[] rows = new float[NetworkShape.POINT * kept.length];
        for (int s = 0; s < kept.length; s++) {
            System.arraycopy(movements, NetworkShape.POINT * kept[s], rows, NetworkShape.POINT * s, NetworkShape.POINT);
        }
        return rows;
    }

    /** Leaves the other lines out of the network's state. */
    private void keepState(int[] kept) {
        Map<String, INDArray> state = new HashMap<>(network.rnnGetPreviousState(Networks.STACK));
        state.remove(PHI); // belongs to the last step alone
        state.replaceAll((name, values) -> values.getColumns(kept));
        network.rnnSetPreviousState(Networks.STACK, state);
    }

    /** The window's weights in the last step, {@code [b * U]}; empty if the network reads no text. */
    private float[] lastPhi() {
        INDArray phi = network.rnnGetPreviousState(Networks.STACK).get(PHI);
        return phi == null ? new float[0] : phi.dup('c').data().asFloat();
    }

    private static float[] row(float[] matrix, int row, int width) {
        return Arrays.copyOfRange(matrix, row * width, (row + 1) * width);
    }

    private INDArray style(List<LineSpec> lines) {
        float[][] styles = lines.stream().map(LineSpec::style).toArray(float[][]::new);
        return Nd4j.createFromArray(styles);
    }
}
