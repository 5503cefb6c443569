package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.spelling.SpelledWord;
import org.longhand.spelling.Speller;

/**
 * A line of the given text, spelled and cut into passages that the network can write in one go.
 *
 * @param indent number of blanks before the first word
 * @param passages none in a blank line
 */
record Paragraph(int indent, List<Passage> passages) {

    /** The network learned from lines up to about this many characters; longer ones go astray. */
    static final int LONGEST_PASSAGE = 50;

    /** White space of any script, written as one blank. */
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    /** What a reader takes for one character, such as a letter with its marks. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    Paragraph {
        passages = List.copyOf(passages);
    }

    /**
     * Cuts a text at its line ends, and longer lines at blanks.
     *
     * @param text lines separated by {@code \n} or any other line end; the speller knows all its characters
     * @param passageLength number of letters that a passage should not exceed; a longer word has a passage for itself,
     *     or several if it exceeds {@value #LONGEST_PASSAGE}
     */
    static List<Paragraph> split(String text, int passageLength, Speller speller) {
        int longest = Math.min(passageLength, LONGEST_PASSAGE);
        return Speller.lines(text.stripTrailing()).stream()
                .map(line -> new Paragraph(indent(line), passages(words(line, speller), longest)))
                .toList();
    }

    private static int indent(String line) {
        Matcher blanks = BLANKS.matcher(line);
        return blanks.lookingAt() ? blanks.end() : 0;
    }

    private static List<Passage> passages(List<SpelledWord> words, int longest) {
        List<Passage> passages = new ArrayList<>();
        List<SpelledWord> passage = new ArrayList<>();
        int length = -1; // no blank before the first word
        for (SpelledWord word : words) {
            int added = 1 + word.letters().length();
            if (!passage.isEmpty() && length + added > longest) {
                passages.add(new Passage(passage));
                passage.clear();
                length = -1;
            }
            passage.add(word);
            length += added;
        }
        if (!passage.isEmpty()) {
            passages.add(new Passage(passage));
        }
        return passages;
    }

    private static List<SpelledWord> words(String line, Speller speller) {
        return BLANKS.splitAsStream(line)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> pieces(word).stream())
                .map(speller::spell)
                .toList();
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher character = CHARACTER.matcher(word);
        while (character.find()) {
            if (character.end() - start > LONGEST_PASSAGE && character.start() > start) {
                pieces.add(word.substring(start, character.start()));
                start = character.start();
            }
        }
        pieces.add(word.substring(start));
        return pieces;
    }
}
