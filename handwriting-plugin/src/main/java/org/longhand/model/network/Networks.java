package org.longhand.model.network;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.conf.layers.EmbeddingLayer;
import org.deeplearning4j.nn.conf.layers.RnnLossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * Builds the networks of Graves (2013) as Deeplearning4j graphs; prediction and synthesis differ in {@link NetworkShape}
 * alone. Inputs are offsets {@code [b, 3, T]}, then, where the shape has them, text {@code [b, U]} (character classes,
 * padded with -1) and the hand: its vector {@code [b, S]} for writing, or the number of the writer {@code [b, 1]} for
 * training, when the vectors are learned with the rest. The output is {@code [b, 6M + 1, T]}.
 */
public final class Networks {

    /** Name of the layer that holds the network's own weights. */
    public static final String STACK = "stack";
    /** Name of the layer that holds a style vector for each writer, in a network made for training. */
    public static final String WRITERS = "writers";

    /** Key in the recurrent state of that layer: what the network needs to go on, {@code [R, b]}. */
    public static final String STATE = "state";

    private static final String LOSS = "loss";
    private static final double WRITER_DEVIATION = 0.3;

    private Networks() {}

    /**
     * A network that writes in a given style, with random weights.
     *
     * @param seed of the weights
     */
    public static ComputationGraph forWriting(
            NetworkShape shape, EngineFactory engines, GradientClip clip, DataType type, long seed) {
        return build(shape, 0, engines, clip, type, seed);
    }

    /**
     * A network that learns a style vector for each writer.
     *
     * @param writers number of writers, at least 1
     * @param seed of the initial weights
     */
    public static ComputationGraph forTraining(
            NetworkShape shape, int writers, EngineFactory engines, GradientClip clip, DataType type, long seed) {
        return build(shape, writers, engines, clip, type, seed);
    }

    private static ComputationGraph build(
            NetworkShape shape, int writers, EngineFactory engines, GradientClip clip, DataType type, long seed) {
        boolean learnsStyle = shape.style() > 0 && writers > 0;
        GraphBuilder graph = base(type, seed).graphBuilder();
        List<String> inputs = new ArrayList<>(List.of("offsets"));
        List<String> stackInputs = new ArrayList<>(inputs);
        if (shape.readsText()) {
            inputs.add("text");
            stackInputs.add("text");
        }
        if (shape.style() > 0) {
            inputs.add(learnsStyle ? "writer" : "style");
            stackInputs.add(learnsStyle ? WRITERS : "style");
        }
        graph.addInputs(inputs);
        if (learnsStyle) {
            graph.addLayer(WRITERS, writerTable(writers, shape.style()), "writer");
        }
        PenStack stack = new PenStack(shape, clip, engines);
        stack.setLayerName(STACK);
        stack.setIUpdater(new NoOp());
        graph.addVertex(
                STACK, new PenStackVertex(base(type, seed).layer(stack).build()), stackInputs.toArray(String[]::new));
        graph.addLayer(
                LOSS,
                new RnnLossLayer.Builder()
                        .lossFunction(new MixtureLoss(shape.mixtures()))
                        .activation(Activation.IDENTITY)
                        .build(),
                STACK);
        graph.setOutputs(LOSS);
        ComputationGraph network = new ComputationGraph(graph.build());
        network.init();
        return network;
    }

    private static EmbeddingLayer writerTable(int writers, int style) {
        return new EmbeddingLayer.Builder()
                .nIn(writers)
                .nOut(style)
                .hasBias(false)
                .activation(Activation.IDENTITY)
                .weightInit(new NormalDistribution(0, WRITER_DEVIATION))
                .build();
    }

    private static NeuralNetConfiguration.Builder base(DataType type, long seed) {
        return new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(type)
                .updater(new NoOp()) // the trainer updates the weights itself
                .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                .cacheMode(CacheMode.NONE);
    }
}
