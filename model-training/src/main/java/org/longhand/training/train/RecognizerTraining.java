package org.longhand.training.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.Sample;
import org.longhand.training.train.BatchSequence.Position;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Teaches a {@link Recognizer} to read a corpus, with Adam. Each piece of ink is stretched and slanted a little at random,
 * since what it is to judge was written by nobody it knows.
 */
public final class RecognizerTraining {

    private static final double MAX_NORM = 5;
    private static final double AVERAGE_DECAY = 0.998;
    private static final int WARM_UP = 200;
    private static final int UPDATES_PER_LINE = 50;
    private static final int UPDATES_PER_VALIDATION = 500;
    private static final int VALIDATION_SAMPLES = 500;

    private final Corpus corpus;
    private final Recognizer recognizer;
    private final int updates;
    private final double rate;
    private final long seed;
    private final AdamUpdater adam;
    private final INDArray average;
    private final BatchSequence batches;
    private final PrintStream log = System.out;

    /**
     * A run that has not begun.
     *
     * @param recognizer to go on with
     * @param updates length of the run; the rate falls to 0 towards its end
     * @param batchPoints points of a batch, padding included
     */
    public RecognizerTraining(
            Corpus corpus, Recognizer recognizer, int updates, int batchPoints, double rate, long seed) {
        this.corpus = corpus;
        this.recognizer = recognizer;
        this.updates = updates;
        this.rate = rate;
        this.seed = seed;
        this.adam = (AdamUpdater) new Adam(rate)
                .instantiate(
                        Nd4j.zeros(DataType.FLOAT, 1, 2 * recognizer.weights().length()), true);
        this.average = recognizer.weights().dup();
        this.batches = new BatchSequence(corpus.train(), batchPoints, seed, Position.START);
    }

    /** Reads a recognizer file. */
    public static Recognizer read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return Recognizer.read(in);
        }
    }

    /** Makes all updates and writes the averaged weights now and then, and at the end. */
    public void run(Path file) throws IOException {
        double loss = 0;
        int characters = 0;
        Instant since = Instant.now();
        for (int update = 1; update <= updates; update++) {
            List<Sample> samples = batches.next(Stage.READING);
            loss += step(samples, update);
            characters += samples.stream().mapToInt(s -> s.text().length()).sum();
            if (update % UPDATES_PER_LINE == 0) {
                log.printf(
                        Locale.ROOT,
                        "%s update %d: %.3f nats a character, %.2f s an update%n",
                        Instant.now().toString().substring(11, 19),
                        update,
                        loss / characters,
                        (Instant.now().toEpochMilli() - since.toEpochMilli()) / 1e3 / UPDATES_PER_LINE);
                loss = 0;
                characters = 0;
                since = Instant.now();
            }
            if (update % UPDATES_PER_VALIDATION == 0 || update == updates) {
                save(file);
                log.printf(Locale.ROOT, "validation: %s%n", validate(read(file)));
                since = Instant.now();
            }
        }
    }

    private double step(List<Sample> samples, int update) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + update);
        List<float[]> ink = new ArrayList<>();
        for (Sample sample : samples) {
            ink.add(distort(sample.offsets(), random));
        }
        Recognizer.Loss loss =
                recognizer.loss(ink, samples.stream().map(Sample::text).toList());
        INDArray gradient = loss.gradient().divi(samples.size());
        double norm = gradient.norm2Number().doubleValue();
        if (norm > MAX_NORM) {
            gradient.muli(MAX_NORM / norm);
        }
        double left = 1 - (update - 1.0) / updates;
        adam.getConfig().setLearningRate(rate * Math.min(1, update / (double) WARM_UP) * Math.min(1, 2 * left));
        adam.applyUpdater(gradient, update - 1, 0);
        recognizer.weights().subi(gradient);
        double decay = Math.min(AVERAGE_DECAY, (1.0 + update) / (10 + update));
        average.muli(decay).addi(recognizer.weights().mul(1 - decay));
        return loss.loss();
    }

    private float[] distort(float[] offsets, SplittableRandom random) {
        double wide = corpus.offsetScale() * Math.exp(random.nextDouble(-0.25, 0.25));
        double high = corpus.offsetScale() * Math.exp(random.nextDouble(-0.2, 0.2));
        double slant = random.nextDouble(-0.35, 0.35);
        float[] distorted = offsets.clone();
        for (int i = 0; i < offsets.length; i += 3) {
            distorted[i] = (float) (wide * (offsets[i] - slant * offsets[i + 1]));
            distorted[i + 1] = (float) (high * offsets[i + 1]);
        }
        return distorted;
    }

    private void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            recognizer.write(average, out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String validate(Recognizer reader) {
        StringBuilder result = new StringBuilder();
        for (Sample.Kind kind : List.of(Sample.Kind.WORD, Sample.Kind.LINE)) {
            List<Sample> ofKind =
                    corpus.validation().stream().filter(s -> s.kind() == kind).toList();
            int step = Math.max(1, ofKind.size() / VALIDATION_SAMPLES);
            ErrorRate errors = IntStream.iterate(0, i -> i < ofKind.size(), i -> i + step)
                    .mapToObj(ofKind::get)
                    .map(s -> ErrorRate.of(
                            s.text(), reader.read(List.of(xHeights(s))).get(0)))
                    .reduce(ErrorRate.NONE, ErrorRate::plus);
            result.append("%s %.2f %% wrong characters  "
                    .formatted(kind.name().toLowerCase(Locale.ROOT), 100 * errors.rate()));
        }
        return result.toString();
    }

    private float[] xHeights(Sample sample) {
        float[] offsets = sample.offsets().clone();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] *= i % 3 == 2 ? 1 : corpus.offsetScale();
        }
        return offsets;
    }
}
