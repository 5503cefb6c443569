package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.ink.Labels;
import org.longhand.training.corpus.Sample.Kind;

class LineCutterTest {

    private final Random random = new Random(3);

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pens.word(random, 2 + random.nextInt(6)))
                .collect(Collectors.joining(" "));
    }

    @Test
    void longLineIsCutAtBlanks() {
        Draft line = Pens.draft(Kind.LINE, "w", words(24));

        List<Draft> pieces = LineCutter.cut(line);

        assertTrue(pieces.size() >= 3);
        assertEquals(line.text(), pieces.stream().map(Draft::text).collect(Collectors.joining(" ")));
        assertEquals(
                line.trace().length(),
                pieces.stream().mapToInt(piece -> piece.trace().length()).sum());
        for (Draft piece : pieces) {
            int letters = Labels.inked(piece.text());
            assertEquals(Pens.trace("n", 0).length() * letters, piece.trace().length());
        }
    }

    @Test
    void shortLineStaysWhole() {
        Draft line = Pens.draft(Kind.LINE, "w", "short line");

        assertEquals(List.of(line), LineCutter.cut(line));
    }

    @Test
    void lineThatHasOtherWordsThanItsLabelIsDropped() {
        Draft line = Pens.draft(Kind.LINE, "w", words(24));
        Draft mislabelled = line.with(words(17), line.trace());

        assertEquals(List.of(), LineCutter.cut(mislabelled));
    }
}
