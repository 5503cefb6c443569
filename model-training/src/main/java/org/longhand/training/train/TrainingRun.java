package org.longhand.training.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.file.ModelFormatException;
import org.longhand.model.file.ShapeEntries;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.Sample;
import org.longhand.training.train.BatchSequence.Position;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Training of one network, update by update: Adam on the mean gradient of a batch's points, clipped as in the paper and
 * by its norm. Everything that decides an update is in {@link TrainingSettings}, the corpus and the {@link Checkpoint}.
 */
public final class TrainingRun {

    /**
     * Largest norm of the mean gradient. Most batches exceed it, so that in effect the gradient is normalised: every batch
     * has the same say, whether its ink is smooth or jagged.
     */
    private static final double MAX_NORM = 1;

    private static final double AVERAGE_DECAY = 0.998;

    private final TrainingSettings settings;
    private final Map<String, String> description;
    private final ComputationGraph network;
    private final AdamUpdater adam;
    private final INDArray moments;
    private final INDArray average;
    private final BatchSequence batches;
    private int update;

    private TrainingRun(
            TrainingSettings settings, Corpus corpus, Map<String, String> description, Position position, int update) {
        this.settings = settings;
        this.description = description;
        this.update = update;
        this.network = Networks.forTraining(
                settings.shape(),
                corpus.writers().size() + 1,
                EngineFactory.fastest(settings.threads()),
                GradientClip.PAPER,
                DataType.FLOAT,
                settings.seed());
        this.moments = Nd4j.zeros(DataType.FLOAT, 1, 2 * network.numParams());
        this.adam = (AdamUpdater) new Adam(settings.learningRate()).instantiate(moments, true);
        this.average = network.params().dup();
        this.batches = new BatchSequence(corpus.train(), settings.batchPoints(), settings.seed(), position);
    }

    /** A run from the beginning. */
    public static TrainingRun start(TrainingSettings settings, Corpus corpus) {
        return new TrainingRun(settings, corpus, describe(settings, corpus), Position.START, 0);
    }

    /**
     * A run that goes on from a checkpoint.
     *
     * @throws ModelFormatException if the checkpoint is damaged or belongs to another network or corpus
     */
    public static TrainingRun resume(TrainingSettings settings, Corpus corpus, Path file) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(file);
        Map<String, String> description = describe(settings, corpus);
        requireSame(file, checkpoint.description(), description);
        TrainingRun run = new TrainingRun(settings, corpus, description, checkpoint.position(), checkpoint.update());
        run.network.params().assign(vector(checkpoint.weights()));
        run.moments.assign(vector(checkpoint.moments()));
        run.average.assign(vector(checkpoint.average()));
        return run;
    }

    private static void requireSame(Path file, Map<String, String> there, Map<String, String> here)
            throws ModelFormatException {
        for (Map.Entry<String, String> entry : here.entrySet()) {
            String other = there.get(entry.getKey());
            if (!entry.getValue().equals(other)) {
                throw new ModelFormatException(
                        "%s belongs to another run: '%s' is %s there, but %s here; give the same settings and corpus, or start in another folder"
                                .formatted(file, entry.getKey(), brief(other), brief(entry.getValue())));
            }
        }
    }

    private static String brief(String value) {
        return value == null || value.length() <= 40 ? value : value.substring(0, 40) + "...";
    }

    /**
     * A run that starts with what another has learned, on the same or another corpus: its weights, and its vectors of the
     * writers that both corpora have.
     *
     * @throws IllegalArgumentException if the networks differ in size
     */
    public static TrainingRun startFrom(TrainingSettings settings, Corpus corpus, TrainedNetwork learned) {
        if (!learned.model().shape().equals(settings.shape())) {
            throw new IllegalArgumentException("the other run trained %s, but this one is to train %s"
                    .formatted(learned.model().shape(), settings.shape()));
        }
        TrainingRun run = start(settings, corpus);
        run.network
                .getLayer(Networks.STACK)
                .params()
                .assign(vector(learned.model().weights()));
        if (settings.shape().style() > 0) {
            INDArray table = run.network.getLayer(Networks.WRITERS).getParam("W");
            table.putRow(Batch.NEUTRAL, Nd4j.createFromArray(learned.styles()[Batch.NEUTRAL]));
            for (int i = 0; i < corpus.writers().size(); i++) {
                int known = learned.writers().indexOf(corpus.writers().get(i));
                if (known >= 0) {
                    table.putRow(i + 1, Nd4j.createFromArray(learned.styles()[known + 1]));
                }
            }
        }
        run.average.assign(run.network.params());
        return run;
    }

    /** What a checkpoint must agree on with the run that takes it up; the rest of the settings may change. */
    private static Map<String, String> describe(TrainingSettings settings, Corpus corpus) {
        Map<String, String> description = new LinkedHashMap<>(ShapeEntries.of(settings.shape()));
        description.put("batchPoints", Integer.toString(settings.batchPoints()));
        description.put("seed", Long.toString(settings.seed()));
        description.put("offsetScale", Float.toString(corpus.offsetScale()));
        description.put("writers", String.join("\n", corpus.writers()));
        description.put("samples", Integer.toString(corpus.train().size()));
        return description;
    }

    private static INDArray vector(float[] values) {
        return Nd4j.createFromArray(values).reshape(1, values.length);
    }

    /** Number of updates done. */
    public int update() {
        return update;
    }

    /** The network that is being trained; its last input is the row of the writer table, 0 for none in particular. */
    public ComputationGraph network() {
        return network;
    }

    /**
     * What an update did.
     *
     * @param points points of the batch
     * @param loss sum over the points in nats, before the update
     * @param norm of the mean gradient, before it was clipped
     */
    public record Progress(Stage stage, int points, double loss, double norm) {}

    /** Makes the next update. */
    public Progress step() {
        Stage stage = settings.stage(update);
        List<Sample> samples = batches.next(stage);
        SplittableRandom random = new SplittableRandom(settings.seed() * 1_000_003 + update);
        Batch batch = Batch.of(
                samples,
                settings.shape(),
                Alphabet.ASCII,
                s -> random.nextDouble() < settings.neutralShare() ? Batch.NEUTRAL : Batch.row(s));
        batch.applyTo(network);
        network.computeGradientAndScore();
        INDArray gradient = network.gradient().gradient().divi(batch.points());
        double norm = gradient.norm2Number().doubleValue();
        if (!Double.isFinite(norm)) {
            throw new IllegalStateException(
                    "the gradient of update %d is %s; the last checkpoint is good, go on from it with a lower --rate"
                            .formatted(update, norm));
        }
        if (norm > MAX_NORM) {
            gradient.muli(MAX_NORM / norm);
        }
        adam.getConfig().setLearningRate(settings.rate(update));
        adam.applyUpdater(gradient, update, 0);
        network.params().subi(gradient);
        update++;
        double decay = Math.min(AVERAGE_DECAY, (1.0 + update) / (10 + update));
        average.muli(decay).addi(network.params().mul(1 - decay));
        return new Progress(stage, batch.points(), network.score() * samples.size(), norm);
    }

    /** Writes the state to a file that {@link #resume} takes. */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new Checkpoint(
                        description,
                        update,
                        batches.position(),
                        network.params().data().asFloat(),
                        moments.data().asFloat(),
                        average.data().asFloat())
                .write(file);
    }

    /** Runs the action with the averaged weights in the network, then puts the trained ones back. */
    public void withAverage(Runnable action) {
        INDArray trained = network.params().dup();
        network.params().assign(average);
        try {
            action.run();
        } finally {
            network.params().assign(trained);
        }
    }
}
