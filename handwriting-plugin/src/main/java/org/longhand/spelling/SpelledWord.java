package org.longhand.spelling;

import java.util.List;
import java.util.stream.Collectors;
import org.longhand.glyph.Mark;
import org.longhand.glyph.Sign;

/**
 * A word as it is written.
 *
 * @param text as the user gave it
 * @param pieces left to right; none if nothing of the word is visible
 * @param tied whether it stays on one line with the word before it
 */
public record SpelledWord(String text, List<Piece> pieces, boolean tied) {

    public SpelledWord {
        pieces = List.copyOf(pieces);
    }

    /** A word that may begin a line. */
    public SpelledWord(String text, List<Piece> pieces) {
        this(text, pieces, false);
    }

    /** The same, tied to the word before it. */
    public SpelledWord asTied() {
        return new SpelledWord(text, pieces, true);
    }

    /** The letters that the network writes, one word for each piece that has some; perhaps empty. */
    public String letters() {
        return pieces.stream()
                .filter(Letters.class::isInstance)
                .map(piece -> ((Letters) piece).letters())
                .collect(Collectors.joining(" "));
    }

    /** Part of a word, by who writes it. */
    public sealed interface Piece {}

    /**
     * Written by the network, and marked afterwards.
     *
     * @param letters not empty; no blank
     * @param accents in the order of their letters
     */
    public record Letters(String letters, List<Accent> accents) implements Piece {

        public Letters {
            accents = List.copyOf(accents);
        }
    }

    /** Drawn after its shape. */
    public record Drawn(Sign sign) implements Piece {}

    /**
     * A mark on a letter.
     *
     * @param letter index into the letters
     */
    public record Accent(int letter, Mark mark) {}
}
