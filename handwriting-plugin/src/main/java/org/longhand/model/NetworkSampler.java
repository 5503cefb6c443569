package org.longhand.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.longhand.api.Progress;
import org.longhand.model.engine.Condition;
import org.longhand.model.engine.Engine;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.TextInput;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Writes lines with a network, point by point: each sampled movement is the next input (Graves 2013, section 5.4). The
 * lines of a call share the network's steps.
 *
 * <p>Not safe for use by several threads: the engine keeps the state of the lines.
 */
public final class NetworkSampler implements LineSampler, WordSampler, DoodleSampler {

    /** Lines that have ended are left out when no more than this share is still running. */
    private static final double SHRINK = 0.75;

    private final Model model;
    private final Engine engine;
    private final Map<String, INDArray> weights;

    /** Builds the network of the model. */
    public NetworkSampler(Model model, EngineFactory engines) {
        this.model = model;
        this.engine = engines.create(model.shape(), GradientClip.PAPER, DataType.FLOAT);
        this.weights = new ParameterLayout(model.shape()).views(Nd4j.createFromArray(model.weights()));
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
        Condition condition = condition(open);
        INDArray movements = movements(open);
        Optional<INDArray> state =
                PenState.batch(traces.stream().map(trace -> trace.word().from()).toList());
        while (open.stream().anyMatch(trace -> !trace.ended())) {
            progress.checkCancelled();
            write(open, movements);
            engine.forward(weights, movements, condition, state);
            state = Optional.of(engine.lastState());
            advance(open);
            int[] left = running(open);
            if (left.length > 0 && left.length <= SHRINK * open.size()) {
                open = Arrays.stream(left).mapToObj(open::get).toList();
                condition = condition(open);
                movements = movements(open);
                state = Optional.of(engine.lastState().getColumns(left));
            }
        }
        return traces.stream().map(trace -> trace.written(model.offsetScale())).toList();
    }

    private void advance(List<WordTrace> traces) {
        for (int s = 0; s < traces.size(); s++) {
            WordTrace trace = traces.get(s);
            if (trace.ended()) {
                continue;
            }
            trace.advance(engine.lastOutput(s), engine.lastPhi(s));
            if (trace.mayEndHere()) {
                trace.endsPerhaps(
                        new PenState(engine.lastState(s), trace.movement().clone()));
            }
        }
    }

    private Condition condition(List<WordTrace> traces) {
        int[][] text = model.shape().readsText()
                ? TextInput.classes(
                        traces.stream().map(trace -> trace.word().text()).toList(), model.alphabet())
                : Condition.NONE.text();
        INDArray style = model.shape().style() > 0 ? style(traces) : Condition.NONE.style();
        return new Condition(text, style);
    }

    private static INDArray movements(List<WordTrace> traces) {
        return Nd4j.create(DataType.FLOAT, traces.size(), NetworkShape.POINT, 1);
    }

    /** In place: every array that is made keeps memory until the next garbage collection. */
    private static void write(List<WordTrace> traces, INDArray movements) {
        for (int s = 0; s < traces.size(); s++) {
            float[] movement = traces.get(s).movement();
            for (int i = 0; i < NetworkShape.POINT; i++) {
                movements.putScalar(s, i, 0, movement[i]);
            }
        }
    }

    private static int[] running(List<WordTrace> traces) {
        return IntStream.range(0, traces.size())
                .filter(s -> !traces.get(s).ended())
                .toArray();
    }

    private static INDArray style(List<WordTrace> traces) {
        float[][] styles = traces.stream().map(trace -> trace.word().style()).toArray(float[][]::new);
        return Nd4j.createFromArray(styles);
    }
}
