package org.longhand.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.file.ModelFormatException;
import org.longhand.training.corpus.Corpus;

class TrainingRunTest {

    private static final int UPDATES = 24;
    private static final Corpus CORPUS = SmallCorpus.random(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8, 13, 23})
    void aRunThatWasStoppedEndsWithTheSameBits(int stop) throws IOException {
        TrainingRun undisturbed = TrainingRun.start(settings(12), CORPUS);
        advance(undisturbed, UPDATES);

        TrainingRun stopped = TrainingRun.start(settings(12), CORPUS);
        advance(stopped, stop);
        Path checkpoint = folder.resolve("checkpoint");
        stopped.save(checkpoint);
        advance(stopped, 1); // lost, as by a kill
        TrainingRun resumed = TrainingRun.resume(settings(12), CORPUS, checkpoint);
        assertEquals(stop, resumed.update());
        advance(resumed, UPDATES - stop);

        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        undisturbed.save(first);
        resumed.save(second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void trainingLowersTheLoss() {
        TrainingRun run = TrainingRun.start(settings(12), CORPUS);
        Evaluator evaluator = new Evaluator(run.network(), settings(12).shape());
        double before = evaluator.evaluate(CORPUS.validation()).natsPerPoint();
        advance(run, 150);
        double after = evaluator.evaluate(CORPUS.validation()).natsPerPoint();
        assertTrue(after < before - 1, before + " before, " + after + " after");
    }

    @Test
    void theLossOfAnUpdateIsWhatTheEvaluatorMeasures() {
        TrainingRun run = TrainingRun.start(settings(12), CORPUS);
        BatchSequence batches = new BatchSequence(CORPUS.train(), 500, 1, BatchSequence.Position.START);
        Evaluation evaluation =
                new Evaluator(run.network(), settings(12).shape()).evaluateWithWriters(batches.next(Stage.CHARACTERS));
        TrainingRun.Progress progress = run.step();
        assertEquals(progress.points(), evaluation.points());
        assertEquals(evaluation.nats(), progress.loss(), 1e-3 * Math.abs(evaluation.nats()));
    }

    @Test
    void aNewRunStartsFromTheWeightsOfAnother() throws IOException {
        TrainingRun origin = TrainingRun.start(settings(12), CORPUS);
        advance(origin, 3);
        Path checkpoint = folder.resolve("checkpoint");
        origin.save(checkpoint);
        TrainedNetwork learned = TrainedNetwork.read(checkpoint, Map.of());
        Corpus other = new Corpus(List.of("new/1", "a/2"), CORPUS.train(), CORPUS.validation(), 0.3f);

        TrainingRun run = TrainingRun.startFrom(settings(12), other, learned);
        Path started = folder.resolve("started");
        run.save(started);
        TrainedNetwork begun = TrainedNetwork.read(started, Map.of());
        assertArrayEquals(learned.model().weights(), begun.model().weights());
        assertArrayEquals(learned.styles()[Batch.NEUTRAL], begun.styles()[Batch.NEUTRAL]);
        assertArrayEquals(learned.styles()[2], begun.styles()[2], "a/2 keeps its vector");
    }

    @Test
    void aCheckpointOfAnotherNetworkIsRefused() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        TrainingRun.start(settings(12), CORPUS).save(checkpoint);
        ModelFormatException error =
                assertThrows(ModelFormatException.class, () -> TrainingRun.resume(settings(16), CORPUS, checkpoint));
        assertTrue(error.getMessage().contains("'hidden' is 12 there, but 16 here"), error.getMessage());
    }

    @Test
    void aCheckpointOfAnotherCorpusIsRefused() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        TrainingRun.start(settings(12), CORPUS).save(checkpoint);
        Corpus other = new Corpus(CORPUS.writers(), CORPUS.train(), CORPUS.validation(), 0.4f);
        ModelFormatException error =
                assertThrows(ModelFormatException.class, () -> TrainingRun.resume(settings(12), other, checkpoint));
        assertTrue(error.getMessage().contains("offsetScale"), error.getMessage());
    }

    private static void advance(TrainingRun run, int updates) {
        for (int i = 0; i < updates; i++) {
            run.step();
        }
    }

    /** All three stages occur within {@link #UPDATES}. */
    private static TrainingSettings settings(int hidden) {
        NetworkShape shape = new NetworkShape(hidden, Alphabet.ASCII.size(), 3, 3, 4, false);
        return new TrainingSettings(shape, 1, UPDATES, 6, 6, 500, 0.01, 4, 12, 0.0, 2);
    }
}
