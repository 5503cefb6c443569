package org.longhand.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.longhand.model.Alphabet;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.train.RecognizerTraining;
import org.nd4j.linalg.api.buffer.DataType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the recognizer that chooses among candidates. */
@Command(
        name = "train-recognizer",
        mixinStandardHelpOptions = true,
        description = "Train the network that judges how well ink can be read; goes on from the file if there is one.")
public final class RecognizerCommand implements Callable<Integer> {

    @Option(names = "--corpus", required = true, description = "Corpus file that prepare wrote.")
    private Path corpus;

    @Option(names = "--recognizer", required = true, description = "File of the recognizer.")
    private Path recognizer;

    @Option(names = "--units", defaultValue = "128", description = "Channels of the hidden layers (${DEFAULT-VALUE}).")
    private int units;

    @Option(names = "--updates", defaultValue = "5000", description = "Length of the run (${DEFAULT-VALUE}).")
    private int updates;

    @Option(names = "--batch", defaultValue = "16000", description = "Points of a batch (${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--rate", defaultValue = "0.001", description = "Learning rate (${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--seed", defaultValue = "1", description = "Initial weights and order (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Recognizer learned = Files.exists(recognizer)
                ? RecognizerTraining.read(recognizer)
                : new Recognizer(Alphabet.ASCII, units, DataType.FLOAT, seed);
        new RecognizerTraining(CorpusFile.read(corpus), learned, updates, batch, rate, seed).run(recognizer);
        return 0;
    }
}
