package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.model.Alphabet;
import org.longhand.spelling.SpelledWord;
import org.longhand.spelling.Speller;

class ParagraphTest {

    @Test
    void longLinesAreCutAtBlanks() {
        assertEquals(List.of(List.of("one two", "three", "four five")), split("one two three four five", 9));
    }

    @Test
    void whiteSpaceOfAnyKindIsOneBlank() {
        Paragraph paragraph = paragraphs("\u00a0 a  b \u2003\u00a0c \u3000", 20).get(0);

        assertEquals(2 * Paragraph.ADVANCE, paragraph.indent());
        assertEquals(List.of("a b c"), letters(paragraph));
    }

    @Test
    void tabsBeginPassagesAndIndent() {
        Paragraph paragraph = paragraphs(" \ta b\tc\t \td", 20).get(0);

        assertEquals(8, paragraph.indent());
        assertEquals(List.of("a b", "c", "d"), letters(paragraph));
        assertEquals(
                List.of(0, 1, 2),
                paragraph.passages().stream().map(Passage::tabs).toList());
    }

    @Test
    void noBreakSpacesTieWords() {
        List<SpelledWord> words = paragraphs("of Dr.\u00a0Ada\u202fL. so", 9).get(0).passages().stream()
                .flatMap(passage -> passage.words().stream())
                .toList();

        assertEquals(
                List.of("of", "Dr.", "Ada", "L.", "so"),
                words.stream().map(SpelledWord::text).toList());
        assertEquals(
                List.of(false, false, true, true, false),
                words.stream().map(SpelledWord::tied).toList());
        assertEquals(List.of(List.of("of", "Dr. Ada L.", "so")), split("of Dr.\u00a0Ada\u202fL. so", 9));
    }

    @Test
    void softHyphensAreDropped() {
        assertEquals(
                "syllable",
                paragraphs("syl\u00adla\u00adble", 20)
                        .get(0)
                        .passages()
                        .get(0)
                        .words()
                        .get(0)
                        .text());
    }

    @Test
    void blankLinesStayButTheLastOnesGo() {
        List<Paragraph> paragraphs = paragraphs("\na\r\n  \nb\n\n \n", 20);

        assertEquals(
                List.of(List.of(), List.of("a"), List.of(), List.of("b")),
                paragraphs.stream().map(ParagraphTest::letters).toList());
        assertEquals(
                List.of(0.0, 0.0, 2 * Paragraph.ADVANCE, 0.0),
                paragraphs.stream().map(Paragraph::indent).toList());
    }

    @Test
    void lineEndsOfUnicodeEndLines() {
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c")), split("a\u2028b\u0085c", 20));
    }

    @Test
    void wordLongerThanThePassageStaysWhole() {
        assertEquals(List.of(List.of("a", "abcdef", "b")), split("a abcdef b", 3));
    }

    @Test
    void wordLongerThanTheNetworkCanWriteIsCutBetweenLetters() {
        String address = "x\u0323\u0302".repeat(Paragraph.LONGEST_PASSAGE + 1);

        List<SpelledWord> words = paragraphs(address, 200).get(0).passages().stream()
                .flatMap(passage -> passage.words().stream())
                .toList();

        assertEquals(address, words.stream().map(SpelledWord::text).collect(Collectors.joining()));
        assertTrue(words.stream().allMatch(word -> word.letters().length() <= Paragraph.LONGEST_PASSAGE));
        assertTrue(words.stream().allMatch(word -> word.text().startsWith("x")));
    }

    @Test
    void passageOfSignsHasNoLetters() {
        assertEquals(List.of(List.of("a b")), split("a \u2014 b", 20));
        assertEquals(List.of(List.of("")), split("\u2014 \u20ac", 20));
    }

    private static List<List<String>> split(String text, int length) {
        return paragraphs(text, length).stream().map(ParagraphTest::letters).toList();
    }

    private static List<Paragraph> paragraphs(String text, int length) {
        return Paragraph.split(text, length, new Speller(Alphabet.ASCII));
    }

    private static List<String> letters(Paragraph paragraph) {
        return paragraph.passages().stream().map(Passage::letters).toList();
    }
}
