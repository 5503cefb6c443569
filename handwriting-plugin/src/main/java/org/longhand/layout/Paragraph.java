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
 * @param indent room before the first word in x-heights
 * @param passages none in a blank line
 */
record Paragraph(double indent, List<Passage> passages) {

    /** The network learned from lines up to about this many characters; longer ones go astray. */
    static final int LONGEST_PASSAGE = 50;

    /** Mean way from one character to the next, blanks included, in x-heights: 1.14 in 766 lines of IAM-OnDB. */
    static final double ADVANCE = 1.15;

    /** White space of any script. */
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    /** White space that a line may be wrapped at. */
    private static final Pattern BREAKS = Pattern.compile("(?U)[\\s&&[^\\u00a0\\u2007\\u202f]]+");

    /** Says where a typesetter may hyphenate, which people who write do not do. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private static final Pattern TAB = Pattern.compile("\t");

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
        return Speller.lines(text.replace(SOFT_HYPHEN, "").stripTrailing()).stream()
                .map(line -> paragraph(line, longest, speller))
                .toList();
    }

    private static Paragraph paragraph(String line, int longest, Speller speller) {
        Matcher blanks = BLANKS.matcher(line);
        int start = blanks.lookingAt() ? blanks.end() : 0;
        double indent = 0;
        for (char blank : line.substring(0, start).toCharArray()) {
            indent = blank == '\t' ? TabStops.after(indent) : indent + ADVANCE;
        }
        List<Passage> passages = new ArrayList<>();
        int tabs = 0;
        for (String column : TAB.split(line.substring(start))) {
            List<Passage> ofColumn = passages(tabs, units(column, speller), longest);
            passages.addAll(ofColumn);
            tabs = ofColumn.isEmpty() ? tabs + 1 : 1;
        }
        return new Paragraph(indent, passages);
    }

    private static List<Passage> passages(int tabs, List<List<SpelledWord>> units, int longest) {
        List<Passage> passages = new ArrayList<>();
        List<SpelledWord> passage = new ArrayList<>();
        int length = -1; // no blank before the first word
        for (List<SpelledWord> unit : units) {
            int added = length(unit);
            if (!passage.isEmpty() && length + added > longest) {
                passages.add(new Passage(passages.isEmpty() ? tabs : 0, passage));
                passage.clear();
                length = -1;
            }
            passage.addAll(unit);
            length += added;
        }
        if (!passage.isEmpty()) {
            passages.add(new Passage(passages.isEmpty() ? tabs : 0, passage));
        }
        return passages;
    }

    /** Letters of words, with the blanks before them. */
    private static int length(List<SpelledWord> unit) {
        return unit.stream().mapToInt(word -> 1 + word.letters().length()).sum();
    }

    /** Words, each with those that are tied to it; one by one where that would be too long. */
    private static List<List<SpelledWord>> units(String column, Speller speller) {
        List<List<SpelledWord>> units = new ArrayList<>();
        for (String chain : BREAKS.split(column)) {
            List<SpelledWord> unit = new ArrayList<>();
            BLANKS.splitAsStream(chain)
                    .filter(word -> !word.isEmpty())
                    .flatMap(word -> pieces(word).stream())
                    .map(speller::spell)
                    .forEach(word -> unit.add(unit.isEmpty() ? word : word.asTied()));
            if (length(unit) > LONGEST_PASSAGE) {
                unit.forEach(word -> units.add(List.of(word)));
            } else {
                units.add(unit);
            }
        }
        return units;
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
