package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void longLinesAreCutAtBlanks() {
        assertEquals(
                List.of(new Paragraph(0, List.of("one two", "three", "four five"))),
                Paragraph.split("one two three four five", 9));
    }

    @Test
    void whiteSpaceOfAnyKindIsOneBlank() {
        assertEquals(
                List.of(new Paragraph(2, List.of("a b c d"))),
                Paragraph.split("\u00a0\ta  b\tc\u2003\u00a0d \u3000", 20));
    }

    @Test
    void blankLinesStayButTheLastOnesGo() {
        assertEquals(
                List.of(
                        new Paragraph(0, List.of()),
                        new Paragraph(0, List.of("a")),
                        new Paragraph(2, List.of()),
                        new Paragraph(0, List.of("b"))),
                Paragraph.split("\na\r\n  \nb\n\n \n", 20));
    }

    @Test
    void wordLongerThanThePassageStaysWhole() {
        assertEquals(List.of(new Paragraph(0, List.of("a", "abcdef", "b"))), Paragraph.split("a abcdef b", 3));
    }

    @Test
    void wordLongerThanTheNetworkCanWriteIsCut() {
        String address = "x".repeat(2 * Paragraph.LONGEST_PASSAGE + 1);

        List<String> passages = Paragraph.split(address, 200).get(0).passages();

        assertEquals(address, String.join("", passages));
        assertTrue(passages.stream().allMatch(passage -> passage.length() <= Paragraph.LONGEST_PASSAGE));
    }
}
