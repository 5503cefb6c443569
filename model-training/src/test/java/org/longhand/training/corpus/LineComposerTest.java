package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.longhand.ink.Labels;
import org.longhand.ink.StraightBaseline;
import org.longhand.training.corpus.Sample.Kind;

class LineComposerTest {

    private static List<Draft> words() {
        Random random = new Random(5);
        List<Draft> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Draft word = Pens.draft(Kind.WORD, i % 2 == 0 ? "ann" : "bob", Pens.word(random, 3 + random.nextInt(5)));
            words.add(word.with(word.trace().moved(random.nextInt(100), random.nextInt(100))));
        }
        return words;
    }

    private static List<Draft> compose(long seed) {
        return new LineComposer(WordGaps.measure(List.of()), seed).compose(words());
    }

    @Test
    void wordsOfOneWriterStandOnOneBaseline() {
        Draft line = compose(1).get(0);

        assertEquals(Kind.LINE, line.kind());
        assertEquals(0, StraightBaseline.height(line.trace(), line.text()), 0.2);
        assertEquals(1, line.trace().height(), 0.5);
    }

    @Test
    void textMatchesInk() {
        for (Draft line : compose(1)) {
            assertEquals(
                    Pens.trace("n", 0).length() * Labels.inked(line.text()),
                    line.trace().length());
        }
    }

    @Test
    void everyWordIsUsedAtMostOnce() {
        List<String> used = compose(1).stream()
                .flatMap(line -> Stream.of(line.text().split(" ")))
                .toList();

        assertFalse(used.isEmpty());
        assertTrue(used.size() <= 60);
    }

    @Test
    void sameSeedSameLines() {
        assertEquals(
                compose(7).stream().map(Draft::text).toList(),
                compose(7).stream().map(Draft::text).toList());
    }
}
