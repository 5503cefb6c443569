package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.longhand.training.corpus.Sample.Kind;

class CorpusBuilderTest {

    /** Thirty writers whose letters differ in size by a factor of thirty. */
    private static CorpusBuilder builder() {
        CorpusBuilder builder = new CorpusBuilder();
        Random random = new Random(11);
        for (int writer = 0; writer < 30; writer++) {
            String name = "pen/" + writer;
            for (int i = 0; i < 8; i++) {
                String word = Pens.word(random, 6);
                add(builder, Kind.CHARACTER, name, "n", 1 + writer);
                add(builder, Kind.WORD, name, word, 1 + writer);
                add(builder, Kind.LINE, name, word + " " + Pens.word(random, 5), 1 + writer);
            }
        }
        return builder;
    }

    private static void add(CorpusBuilder builder, Kind kind, String writer, String text, double size) {
        List<double[][]> strokes = Pens.strokes(text, 1.5);
        for (double[][] stroke : strokes) {
            for (int i = 0; i < stroke[0].length; i++) {
                stroke[0][i] *= size;
                stroke[1][i] *= size;
            }
        }
        builder.add(new Recording("id", writer, writer, kind, text, strokes));
    }

    private static Set<Integer> writers(List<Sample> samples) {
        return samples.stream().map(Sample::writer).collect(Collectors.toSet());
    }

    @Test
    void writersOfValidationAreNotInTraining() {
        Corpus corpus = builder().build(1, true);

        assertTrue(writers(corpus.validation()).stream().noneMatch(writers(corpus.train())::contains));
        for (Kind kind : Kind.values()) {
            assertTrue(corpus.validation().stream().anyMatch(sample -> sample.kind() == kind));
        }
    }

    @Test
    void everybodyWritesInOneSize() {
        Corpus corpus = builder().build(1, false);

        Set<Integer> heights = Stream.concat(corpus.train().stream(), corpus.validation().stream())
                .filter(sample -> sample.kind() == Kind.WORD)
                .map(sample -> Math.round(10 * height(sample) * corpus.offsetScale()))
                .collect(Collectors.toSet());
        assertEquals(1, heights.size(), () -> "heights in tenths of an x-height: " + heights);
    }

    private static float height(Sample sample) {
        float y = 0;
        float top = 0;
        float bottom = 0;
        for (int i = 1; i < sample.offsets().length; i += 3) {
            y += sample.offsets()[i];
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return bottom - top;
    }

    @Test
    void trainingOffsetsHaveUnitDeviation() {
        Corpus corpus = builder().build(1, true);

        assertEquals(1, OffsetScale.deviation(corpus.train()), 1e-4);
    }

    @Test
    void sampleStartsAtRestAndEndsWithALift() {
        for (Sample sample : builder().build(1, true).train()) {
            float[] offsets = sample.offsets();
            assertArrayEquals(new float[] {0, 0}, new float[] {offsets[0], offsets[1]});
            assertEquals(1, offsets[offsets.length - 1]);
        }
    }

    @Test
    void linesAreComposedForTrainingOnly() {
        CorpusBuilder builder = builder();

        Corpus corpus = builder.build(1, true);

        long composed = builder.tally().get("LINE", "composed of words");
        assertTrue(composed > 0);
        long lines = corpus.train().stream()
                .filter(sample -> sample.kind() == Kind.LINE)
                .count();
        assertEquals(8L * writers(corpus.train()).size() + composed, lines);
    }

    @Test
    void sameSeedSameCorpus() {
        Corpus one = builder().build(4, true);
        Corpus other = builder().build(4, true);

        assertEquals(one.writers(), other.writers());
        assertEquals(one.train().size(), other.train().size());
        for (int i = 0; i < one.train().size(); i++) {
            assertArrayEquals(one.train().get(i).offsets(), other.train().get(i).offsets());
        }
    }

    @Test
    void labelThatDoesNotFitTheInkIsDropped() {
        CorpusBuilder builder = builder();
        builder.add(new Recording("id", "pen/1", "pen/1", Kind.WORD, "no", Pens.strokes("muchlongerthanthat", 0)));
        builder.add(new Recording("id", "pen/1", "pen/1", Kind.WORD, "muchlongerthanthat", Pens.strokes("no", 0)));
        builder.add(new Recording("id", "pen/1", "pen/1", Kind.WORD, "na\u00efve", Pens.strokes("naive", 0)));

        builder.build(1, false);

        assertEquals(1, builder.tally().get("WORD", "dropped: width does not fit the label"));
        assertEquals(1, builder.tally().get("WORD", "dropped: too few points"));
        assertEquals(1, builder.tally().get("WORD", "dropped: label not ASCII, or not of this kind"));
    }
}
