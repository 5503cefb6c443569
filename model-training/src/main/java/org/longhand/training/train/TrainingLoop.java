package org.longhand.training.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.train.TrainingRun.Progress;

/** Drives a {@link TrainingRun} to its end: checkpoints, validation and a log line now and then. */
public final class TrainingLoop {

    private static final int UPDATES_PER_LINE = 20;
    private static final int UPDATES_PER_CHECKPOINT = 100;
    private static final int UPDATES_PER_VALIDATION = 300;
    private static final int VALIDATION_SAMPLES = 600;

    private final TrainingSettings settings;
    private final Corpus corpus;
    private final Path checkpoint;
    private final Optional<Path> origin;
    private final PrintStream log = System.out;

    /**
     * A loop that has not begun.
     *
     * @param folder of the run; goes on from its checkpoint if there is one
     * @param origin folder of another run to start from if there is none
     */
    public TrainingLoop(TrainingSettings settings, Corpus corpus, Path folder, Optional<Path> origin) {
        this.settings = settings;
        this.corpus = corpus;
        this.checkpoint = checkpoint(folder);
        this.origin = origin;
    }

    /** The checkpoint of the run in this folder. */
    public static Path checkpoint(Path folder) {
        return folder.resolve("checkpoint");
    }

    private TrainingRun begin() throws IOException {
        if (Files.exists(checkpoint)) {
            return TrainingRun.resume(settings, corpus, checkpoint);
        }
        if (origin.isPresent()) {
            TrainedNetwork learned = TrainedNetwork.read(checkpoint(origin.get()), Map.of());
            return TrainingRun.startFrom(settings, corpus, learned);
        }
        return TrainingRun.start(settings, corpus);
    }

    /** Starts or resumes, and ends when all updates are done. */
    public void run() throws IOException {
        TrainingRun run = begin();
        log.printf(Locale.ROOT, "%d weights, update %d%n", run.network().numParams(), run.update());
        Validation validation = new Validation(corpus.validation(), VALIDATION_SAMPLES);
        Instant since = Instant.now();
        double loss = 0;
        double norm = 0;
        long points = 0;
        while (run.update() < settings.updates()) {
            Progress progress = run.step();
            loss += progress.loss();
            points += progress.points();
            norm = Math.max(norm, progress.norm());
            if (run.update() % UPDATES_PER_LINE == 0) {
                double micros = Duration.between(since, Instant.now()).toNanos() / 1e3;
                log.printf(
                        Locale.ROOT,
                        "%s update %d %s: %.4f nats a point, largest gradient %.3f, %.0f us a point%n",
                        Instant.now().toString().substring(11, 19),
                        run.update(),
                        progress.stage().name().toLowerCase(Locale.ROOT),
                        loss / points,
                        norm,
                        micros / points);
                since = Instant.now();
                loss = 0;
                norm = 0;
                points = 0;
            }
            if (run.update() % UPDATES_PER_CHECKPOINT == 0) {
                run.save(checkpoint);
            }
            if (run.update() % UPDATES_PER_VALIDATION == 0) {
                run.withAverage(() -> log.printf(
                        Locale.ROOT,
                        "validation after %d updates: %.4f nats a point%n",
                        run.update(),
                        validation.lossPerPoint(run.network(), settings.shape())));
                since = Instant.now();
            }
        }
        run.save(checkpoint);
    }
}
