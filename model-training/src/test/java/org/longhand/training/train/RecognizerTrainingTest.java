package org.longhand.training.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.model.Alphabet;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.Sample;
import org.nd4j.linalg.api.buffer.DataType;

class RecognizerTrainingTest {

    private final Corpus corpus = SmallCorpus.random(1);

    @TempDir
    private Path folder;

    @Test
    void readsWhatItLearnedBetterThanBefore() throws IOException {
        double before = logProbability(untaught());
        train("a", 120);

        assertTrue(logProbability(RecognizerTraining.read(folder.resolve("a"))) > before + 1);
    }

    @Test
    void sameSeedSameBytes() throws IOException {
        train("a", 5);
        train("b", 5);

        assertArrayEquals(Files.readAllBytes(folder.resolve("a")), Files.readAllBytes(folder.resolve("b")));
    }

    private void train(String file, int updates) throws IOException {
        new RecognizerTraining(corpus, untaught(), updates, 400, 0.003, 1).run(folder.resolve(file));
    }

    private static Recognizer untaught() {
        return new Recognizer(Alphabet.ASCII, 16, DataType.FLOAT, 1);
    }

    private double logProbability(Recognizer recognizer) {
        List<Sample> samples = corpus.train();
        List<float[]> ink = samples.stream().map(this::xHeights).toList();
        return recognizer
                .logProbabilities(ink, samples.stream().map(Sample::text).toList())
                .stream()
                .mapToDouble(p -> p)
                .average()
                .orElseThrow();
    }

    private float[] xHeights(Sample sample) {
        float[] offsets = sample.offsets().clone();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] *= i % 3 == 2 ? 1 : corpus.offsetScale();
        }
        return offsets;
    }
}
