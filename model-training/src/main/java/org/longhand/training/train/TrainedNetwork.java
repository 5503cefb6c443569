package org.longhand.training.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.Alphabet;
import org.longhand.model.Model;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;
import org.longhand.model.file.ShapeEntries;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What a run has learned: the averaged weights of its checkpoint.
 *
 * @param model the network itself
 * @param writers names of the writers it learned from
 * @param styles vectors of these writers, after the neutral one: row 0 is neutral, row i + 1 is writer i
 * @param network the same with the writers' vectors inside, as it was trained
 */
public record TrainedNetwork(Model model, List<String> writers, float[][] styles, ComputationGraph network) {

    /**
     * Reads the checkpoint of a run.
     *
     * @param provenance how the model was made, as plain text by key
     * @throws ModelFormatException if the file is damaged
     */
    public static TrainedNetwork read(Path checkpoint, Map<String, String> provenance) throws IOException {
        ArrayFile file;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(checkpoint), 1 << 16)) {
            file = ArrayFile.read(in);
        }
        NetworkShape shape = ShapeEntries.read(file);
        List<String> writers = file.entry("writers").lines().toList();
        ComputationGraph network = Networks.forTraining(
                shape, writers.size() + 1, EngineFactory.fastest(2), GradientClip.PAPER, DataType.FLOAT, 0);
        float[] average = file.array("average", network.numParams());
        network.params().assign(Nd4j.createFromArray(average).reshape(1, average.length));
        Map<String, String> made = new LinkedHashMap<>(provenance);
        made.put("updates", file.entry("progress.update"));
        made.put("seed", file.entry("seed"));
        Model model = new Model(
                shape,
                Alphabet.ASCII,
                Float.parseFloat(file.entry("offsetScale")),
                network.getLayer(Networks.STACK).params().dup().data().asFloat(),
                made,
                "");
        return new TrainedNetwork(model, writers, styles(network, shape), network);
    }

    private static float[][] styles(ComputationGraph network, NetworkShape shape) {
        if (shape.style() == 0) {
            return new float[][] {{}};
        }
        INDArray table = network.getLayer(Networks.WRITERS).getParam("W"); // [writers + 1, S]
        return table.toFloatMatrix();
    }
}
