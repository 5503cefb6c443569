package org.longhand.training;

import java.io.IOException;
import java.nio.file.Path;
import org.longhand.model.CandidateSampler;
import org.longhand.model.LineSampler;
import org.longhand.model.Model;
import org.longhand.model.NetworkSampler;
import org.longhand.model.ReadingJudge;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.train.RecognizerTraining;
import picocli.CommandLine.Option;

/** What a command takes that writes as the product does, with a choice among candidates. */
final class WritingOptions extends ModelOptions {

    @Option(names = "--recognizer", required = true, description = "Recognizer that chooses among candidates.")
    private Path recognizer;

    @Option(names = "--bias", defaultValue = "1.5", description = "Legibility (${DEFAULT-VALUE}).")
    private double bias;

    @Option(names = "--seed", defaultValue = "1", description = "Decides what is drawn (${DEFAULT-VALUE}).")
    private long seed;

    double bias() {
        return bias;
    }

    long seed() {
        return seed;
    }

    /** Reads the recognizer that chooses. */
    Recognizer recognizer() throws IOException {
        return RecognizerTraining.read(recognizer);
    }

    /** Writes with this network. */
    LineSampler sampler(Model network) throws IOException {
        return new CandidateSampler(
                new NetworkSampler(network, EngineFactory.fastest(THREADS)), new ReadingJudge(recognizer()));
    }
}
