package org.longhand.spelling;

import java.util.ArrayList;
import java.util.List;
import org.longhand.glyph.Mark;
import org.longhand.glyph.Sign;
import org.longhand.spelling.SpelledWord.Accent;
import org.longhand.spelling.SpelledWord.Drawn;
import org.longhand.spelling.SpelledWord.Letters;
import org.longhand.spelling.SpelledWord.Piece;

/** Collects the letters, marks and signs of a word in their order. */
final class WordBuilder {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final List<Accent> accents = new ArrayList<>();

    void letter(char letter) {
        letters.append(letter);
    }

    /** Whether there is a letter for a mark to go on. */
    boolean endsInLetter() {
        return !letters.isEmpty();
    }

    void mark(Mark mark) {
        accents.add(new Accent(letters.length() - 1, mark));
    }

    void sign(Sign sign) {
        endLetters();
        pieces.add(new Drawn(sign));
    }

    SpelledWord word(String text) {
        endLetters();
        return new SpelledWord(text, pieces);
    }

    private void endLetters() {
        if (!letters.isEmpty()) {
            pieces.add(new Letters(letters.toString(), accents));
            letters.setLength(0);
            accents.clear();
        }
    }
}
