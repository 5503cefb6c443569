package org.longhand.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.model.Alphabet;
import org.longhand.model.Model;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.corpus.Sample;

/** With a network that has learned nothing. */
class FitCommandTest {

    private static final NetworkShape SHAPE = new NetworkShape(8, Alphabet.ASCII.size(), 3, 2, 2, false);
    private static final float SCALE = 0.3f;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Random random = new Random(1);

    @BeforeEach
    void writeModelAndHands() throws IOException {
        float[] weights = new float[Math.toIntExact(new ParameterLayout(SHAPE).length())];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (0.1 * random.nextGaussian());
        }
        try (OutputStream to = Files.newOutputStream(folder.resolve("model"))) {
            new Model(SHAPE, Alphabet.ASCII, SCALE, weights, Map.of(), "").write(to);
        }
        Files.writeString(folder.resolve("hands"), "neutral;None;0;0\nother;Another;1;-1\n");
    }

    @Test
    void lossOfOtherSamplesIsToldForEachWriterAndForAll() throws IOException {
        writeCorpus(SCALE);

        assertEquals(0, fit("--samples", "2"), err::toString);

        List<String> rows = out.toString().lines().toList();
        assertTrue(rows.get(2).matches("writer 1 +2 +46( +-?\\d+\\.\\d{4}){3}"), rows.get(2));
        assertTrue(rows.get(3).matches("writer 2 +2 +46( +-?\\d+\\.\\d{4}){3}"), rows.get(3));
        assertTrue(rows.get(4).matches("all +4 +92( +-?\\d+\\.\\d{4}){3}"), rows.get(4));
        assertTrue(rows.get(5).startsWith("nats a sample: "), rows.get(5));
    }

    @Test
    void corpusOfAnotherScaleIsRefused() throws IOException {
        writeCorpus(2 * SCALE);

        assertEquals(1, fit("--samples", "2"));
        assertTrue(err.toString().contains("take its own corpus"), err.toString());
    }

    @Test
    void tooFewSamplesAreNamed() throws IOException {
        writeCorpus(SCALE);

        assertEquals(1, fit("--samples", "9"));
        assertTrue(err.toString().contains("no validation writer has 18 samples of the kind LINE"), err.toString());
    }

    private int fit(String... options) {
        Stream<String> files = Stream.of("model", "hands", "corpus")
                .flatMap(name -> Stream.of("--" + name, folder.resolve(name).toString()));
        return Trainer.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(Stream.of("fit"), files, Stream.of(options))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static float lifted(int point) {
        return point % 8 == 7 ? 1 : 0;
    }

    /** Two writers with four lines each; one of them has a line too many. */
    private void writeCorpus(float scale) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            float[] offsets = new float[3 * 24];
            for (int t = 3; t < offsets.length; t++) {
                offsets[t] = t % 3 == 2 ? lifted(t / 3) : (float) random.nextGaussian();
            }
            samples.add(new Sample(Sample.Kind.LINE, i % 2, "abc", offsets));
        }
        CorpusFile.write(new Corpus(List.of("a", "b"), samples, samples, scale), folder.resolve("corpus"));
    }
}
