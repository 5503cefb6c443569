package org.longhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
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
    public List<SampledLine> sample(List<LineSpec> lines, double bias) {
        if (lines.isEmpty()) {
            return List.of();
        }
        NetworkShape shape = model.shape();
        List<LineTrace> traces = new ArrayList<>();
        for (LineSpec line : lines) {
            traces.add(new LineTrace(line, new MixtureDraw(shape.mixtures(), bias)));
        }
        INDArray text = text(lines);
        INDArray style = style(lines);
        float[] movements = new float[NetworkShape.POINT * lines.size()];
        network.rnnClearPreviousState();
        while (traces.stream().anyMatch(trace -> !trace.ended())) {
            INDArray input = Nd4j.createFromArray(movements).reshape('c', lines.size(), NetworkShape.POINT, 1);
            float[] outputs =
                    network.rnnTimeStep(input, text, style)[0].dup('c').data().asFloat();
            float[] phi = network.rnnGetPreviousState(Networks.STACK)
                    .get("phi")
                    .dup('c')
                    .data()
                    .asFloat();
            for (int s = 0; s < traces.size(); s++) {
                traces.get(s)
                        .advance(
                                row(outputs, s, shape.outputs()),
                                row(phi, s, (int) text.size(1)),
                                movements,
                                s * NetworkShape.POINT);
            }
        }
        network.rnnClearPreviousState();
        return traces.stream().map(trace -> trace.line(model.offsetScale())).toList();
    }

    private static float[] row(float[] matrix, int row, int width) {
        return Arrays.copyOfRange(matrix, row * width, (row + 1) * width);
    }

    private INDArray text(List<LineSpec> lines) {
        int longest = lines.stream().mapToInt(l -> l.text().length()).max().orElseThrow() + 1;
        float[] text = new float[lines.size() * longest];
        Arrays.fill(text, -1);
        for (int s = 0; s < lines.size(); s++) {
            int[] classes = model.alphabet().encode(lines.get(s).text());
            for (int u = 0; u < classes.length; u++) {
                text[s * longest + u] = classes[u];
            }
        }
        return Nd4j.create(text, new long[] {lines.size(), longest}, 'c');
    }

    private INDArray style(List<LineSpec> lines) {
        float[][] styles = lines.stream().map(LineSpec::style).toArray(float[][]::new);
        return Nd4j.createFromArray(styles);
    }
}
