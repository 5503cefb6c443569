package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the given text, cut into passages that the network can write in one go.
 *
 * @param indent number of blanks before the first word
 * @param passages words with single blanks between; none in a blank line
 */
record Paragraph(int indent, List<String> passages) {

    /** The network learned from lines up to about this many characters; longer ones go astray. */
    static final int LONGEST_PASSAGE = 50;

    /** White space of any script, written as one blank. */
    static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    Paragraph {
        passages = List.copyOf(passages);
    }

    /**
     * Cuts a text at its line ends, and longer lines at blanks.
     *
     * @param text lines separated by {@code \n} or {@code \r\n}
     * @param passageLength number of characters that a passage should not exceed; a longer word has a passage for
     *     itself, or several if it exceeds {@value #LONGEST_PASSAGE}
     */
    static List<Paragraph> split(String text, int passageLength) {
        return text.stripTrailing()
                .lines()
                .map(line -> new Paragraph(indent(line), passages(line, Math.min(passageLength, LONGEST_PASSAGE))))
                .toList();
    }

    private static int indent(String line) {
        Matcher blanks = BLANKS.matcher(line);
        return blanks.lookingAt() ? blanks.end() : 0;
    }

    private static List<String> passages(String line, int longest) {
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        for (String word : words(line)) {
            if (!passage.isEmpty() && passage.length() + 1 + word.length() > longest) {
                passages.add(passage.toString());
                passage.setLength(0);
            }
            passage.append(passage.isEmpty() ? "" : " ").append(word);
        }
        if (!passage.isEmpty()) {
            passages.add(passage.toString());
        }
        return passages;
    }

    private static List<String> words(String line) {
        return BLANKS.splitAsStream(line)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> pieces(word).stream())
                .toList();
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < word.length(); start += LONGEST_PASSAGE) {
            pieces.add(word.substring(start, Math.min(word.length(), start + LONGEST_PASSAGE)));
        }
        return pieces;
    }
}
