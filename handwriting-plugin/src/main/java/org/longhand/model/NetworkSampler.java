package org.longhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.api.Progress;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
import org.longhand.model.network.TextInput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Writes lines with a network, point by point: each sampled movement is the next input (Graves 2013, section 5.4). The
 * lines of a call share the network's steps.
 *
 * <p>Not safe for use by several threads: the network keeps the state of the lines.
 */
public final class NetworkSampler implements LineSampler, WordSampler, DoodleSampler {

    /** Lines that have ended are left out when no more than this share is still running. */
    private static final double SHRINK = 0.75;

    private final Model model;
    private final ComputationGraph network;

    /** Builds the network of the model. */
    public NetworkSampler(Model model, EngineFactory engines) {
        this.model = model;
        this.network = Networks.forWriting(model.shape(), engines, model.weights());
    }

    @Override
    public Alphabet alphabet() {
        return model.alphabet();
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        List<WrittenWord> written = write(lines.stream().map(NextWord::all).toList(), bias, progress);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(lines.get(i).text(), written.get(i)))
                .toList();
    }

    @Override
    public List<WrittenWord> write(List<NextWord> words, double bias, Progress progress) {
        if (!model.shape().readsText()) {
            throw new IllegalStateException("this network was trained without text; it can only doodle");
        }
        words.forEach(word -> requireFits(word.style()));
        MixtureDraw mixture = new MixtureDraw(model.shape().mixtures(), bias);
        return run(words.stream().map(word -> WordTrace.of(word, mixture)).toList(), progress);
    }

    /** Writes with a network that reads no text (Graves 2013, section 4). */
    @Override
    public List<SampledLine> doodle(List<Long> seeds, float[] style, int points, double bias, Progress progress) {
        if (model.shape().readsText()) {
            throw new IllegalStateException("this network needs a text; train one with --unconditional to doodle");
        }
        requireFits(style);
        MixtureDraw mixture = new MixtureDraw(model.shape().mixtures(), bias);
        List<WordTrace> traces = seeds.stream()
                .map(seed -> new WordTrace(NextWord.all(new LineSpec("", style, seed)), mixture, points))
                .toList();
        return run(traces, progress).stream().map(ink -> line("", ink)).toList();
    }

    private void requireFits(float[] style) {
        if (style.length != model.shape().style()) {
            throw new IllegalStateException(
                    "the hand has %d numbers, but the network takes %d; they do not belong together"
                            .formatted(style.length, model.shape().style()));
        }
    }

    private static SampledLine line(String text, WrittenWord all) {
        return new SampledLine(text, all.offsets(), all.characters());
    }

    private List<WrittenWord> run(List<WordTrace> traces, Progress progress) {
        if (traces.isEmpty()) {
            return List.of();
        }
        List<WordTrace> open = traces;
        INDArray[] input = begin(open);
        while (open.stream().anyMatch(trace -> !trace.ended())) {
            progress.checkCancelled();
            rememberEnds(open);
            input[0] = movements(open);
            advance(open, network.rnnTimeStep(input)[0].dup('c').data().asFloat());
            int[] left = running(open);
            if (left.length > 0 && left.length <= SHRINK * open.size()) {
                open = Arrays.stream(left).mapToObj(open::get).toList();
                input = input(open);
                keepState(left);
            }
        }
        network.rnnClearPreviousState();
        return traces.stream().map(trace -> trace.written(model.offsetScale())).toList();
    }

    private INDArray[] begin(List<WordTrace> traces) {
        network.rnnClearPreviousState();
        PenState.batch(traces.stream().map(trace -> trace.word().from()).toList())
                .ifPresent(this::setMemory);
        return input(traces);
    }

    private void rememberEnds(List<WordTrace> traces) {
        for (int s = 0; s < traces.size(); s++) {
            WordTrace trace = traces.get(s);
            if (!trace.ended() && trace.mayEndHere()) {
                trace.endsPerhaps(PenState.of(memory(), s, trace.movement().clone()));
            }
        }
    }

    private void advance(List<WordTrace> traces, float[] outputs) {
        float[] phi = lastPhi();
        for (int s = 0; s < traces.size(); s++) {
            if (!traces.get(s).ended()) {
                traces.get(s)
                        .advance(row(outputs, s, model.shape().outputs()), row(phi, s, phi.length / traces.size()));
            }
        }
    }

    private static INDArray movements(List<WordTrace> traces) {
        float[] movements = new float[NetworkShape.POINT * traces.size()];
        for (int s = 0; s < traces.size(); s++) {
            System.arraycopy(traces.get(s).movement(), 0, movements, NetworkShape.POINT * s, NetworkShape.POINT);
        }
        return Nd4j.createFromArray(movements).reshape('c', traces.size(), NetworkShape.POINT, 1);
    }

    /** Offsets, which each step sets, and as the network has them text and style. */
    private INDArray[] input(List<WordTrace> traces) {
        List<INDArray> inputs = new ArrayList<>();
        inputs.add(movements(traces));
        if (model.shape().readsText()) {
            inputs.add(TextInput.of(
                    traces.stream().map(trace -> trace.word().text()).toList(), model.alphabet()));
        }
        if (model.shape().style() > 0) {
            inputs.add(style(traces));
        }
        return inputs.toArray(INDArray[]::new);
    }

    private static int[] running(List<WordTrace> traces) {
        return IntStream.range(0, traces.size())
                .filter(s -> !traces.get(s).ended())
                .toArray();
    }

    /** Leaves the other lines out of the network's state. */
    private void keepState(int[] kept) {
        setMemory(memory().getColumns(kept));
    }

    /** What the network needs to go on, a column for each line; the next step overwrites it. */
    private INDArray memory() {
        return network.rnnGetPreviousState(Networks.STACK).get(Networks.STATE);
    }

    private void setMemory(INDArray memory) {
        network.rnnSetPreviousState(Networks.STACK, Map.of(Networks.STATE, memory));
    }

    /** The window's weights in the last step, {@code [b * U]}; empty if the network reads no text. */
    private float[] lastPhi() {
        INDArray phi = network.rnnGetPreviousState(Networks.STACK).get(Networks.PHI);
        return phi.isEmpty() ? new float[0] : phi.dup('c').data().asFloat();
    }

    private static float[] row(float[] matrix, int row, int width) {
        return Arrays.copyOfRange(matrix, row * width, (row + 1) * width);
    }

    private static INDArray style(List<WordTrace> traces) {
        float[][] styles = traces.stream().map(trace -> trace.word().style()).toArray(float[][]::new);
        return Nd4j.createFromArray(styles);
    }
}
