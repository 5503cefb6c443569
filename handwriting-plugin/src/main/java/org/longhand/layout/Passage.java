package org.longhand.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.longhand.spelling.SpelledWord;

/**
 * Words that the network writes in one go.
 *
 * @param tabs number of tabs before it
 * @param words at least one
 */
record Passage(int tabs, List<SpelledWord> words) {

    Passage {
        words = List.copyOf(words);
    }

    /** What the network writes: words with single blanks between, or nothing if all of it is drawn. */
    String letters() {
        return words.stream()
                .map(SpelledWord::letters)
                .filter(letters -> !letters.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
