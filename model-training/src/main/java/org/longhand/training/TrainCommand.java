package org.longhand.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.train.TrainingLoop;
import org.longhand.training.train.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a network on a corpus. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train a network on a corpus; goes on from the run's checkpoint if there is one.")
public final class TrainCommand implements Callable<Integer> {

    @Option(names = "--corpus", required = true, description = "Corpus file that prepare wrote.")
    private Path corpus;

    @Option(names = "--run", required = true, description = "Folder of the run: checkpoint and log.")
    private Path run;

    @Option(names = "--from", description = "Folder of a run to start from, if this one has no checkpoint yet.")
    private Path from;

    @Option(names = "--hidden", defaultValue = "256", description = "Units of each LSTM layer (${DEFAULT-VALUE}).")
    private int hidden;

    @Option(
            names = "--style",
            defaultValue = "32",
            description = "Numbers in a writer's vector, 0 for one hand (${DEFAULT-VALUE}).")
    private int style;

    @Option(names = "--unconditional", description = "Train the prediction network, which reads no text.")
    private boolean unconditional;

    @Option(names = "--seed", defaultValue = "1", description = "Initial weights and order (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--updates", defaultValue = "20000", description = "Length of the run (${DEFAULT-VALUE}).")
    private int updates;

    @Option(
            names = "--characters",
            defaultValue = "400",
            description = "Updates on characters at the beginning (${DEFAULT-VALUE}).")
    private int characters;

    @Option(names = "--words", defaultValue = "1200", description = "Updates on words after those (${DEFAULT-VALUE}).")
    private int words;

    @Option(names = "--batch", defaultValue = "9000", description = "Points of a batch (${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--rate", defaultValue = "0.001", description = "Learning rate (${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--decay-from",
            defaultValue = "15000",
            description = "Update from which it falls (${DEFAULT-VALUE}).")
    private int decayFrom;

    @Option(names = "--threads", defaultValue = "2", description = "Threads that share a batch (${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws IOException {
        Corpus samples = CorpusFile.read(corpus);
        NetworkShape shape = new NetworkShape(hidden, unconditional ? 0 : Alphabet.ASCII.size(), 10, 20, style, false);
        TrainingSettings settings = new TrainingSettings(
                shape, seed, updates, characters, words, batch, rate, 100, decayFrom, 0.1, threads);
        Files.createDirectories(run);
        System.out.printf(
                Locale.ROOT,
                "%d samples, %d for validation, %d writers%n",
                samples.train().size(),
                samples.validation().size(),
                samples.writers().size());
        new TrainingLoop(settings, samples, run, Optional.ofNullable(from)).run();
        return 0;
    }
}
