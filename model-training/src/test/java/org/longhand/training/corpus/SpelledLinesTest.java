package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.ink.InkTrace;
import org.longhand.training.corpus.Sample.Kind;

class SpelledLinesTest {

    @Test
    void linesAreSpelledWithTheCharactersOfOneWriter() {
        List<Draft> lines = compose("ann", '!', '~', 4);

        assertFalse(lines.isEmpty());
        for (Draft line : lines) {
            assertEquals("ann", line.writer());
            assertEquals(Kind.LINE, line.kind());
            assertEquals(strokes(line.trace()), line.text().replace(" ", "").length(), line.text());
        }
    }

    @Test
    void figuresAndMarksOccur() {
        String all = String.join(
                " ", compose("ann", '!', '~', 20).stream().map(Draft::text).toList());

        for (char c : "0123456789!?.,:;()\"'@%".toCharArray()) {
            assertTrue(all.indexOf(c) >= 0, "no " + c);
        }
    }

    @Test
    void writerWhoLeftFewCharactersIsLeftOut() {
        assertTrue(compose("bob", 'a', 'z', 20).isEmpty());
    }

    @Test
    void aCharacterIsUsedAFewTimesAtMostOnAverage() {
        long used = compose("ann", '!', '~', 4).stream()
                .mapToLong(line -> line.text().replace(" ", "").length())
                .sum();

        assertTrue(used <= 94 * 4 * 2.5 + 50, used + " characters");
    }

    @Test
    void sameSeedSameLines() {
        assertEquals(
                compose("ann", '!', '~', 4).stream().map(Draft::text).toList(),
                compose("ann", '!', '~', 4).stream().map(Draft::text).toList());
    }

    private static List<Draft> compose(String writer, char first, char last, int samples) {
        List<Draft> drafts = new ArrayList<>();
        for (String word : List.of("pen", "ink", "paper", "letter")) {
            drafts.add(Pens.draft(Kind.WORD, "carl", word));
        }
        for (char c = first; c <= last; c++) {
            for (int i = 0; i < samples; i++) {
                drafts.add(Pens.draft(Kind.CHARACTER, writer, "a").with(Character.toString(c), Pens.trace("a", 0)));
            }
        }
        return new SpelledLines(1).compose(drafts);
    }

    private static int strokes(InkTrace trace) {
        int strokes = 0;
        for (boolean lift : trace.lift()) {
            strokes += lift ? 1 : 0;
        }
        return strokes;
    }
}
