package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SegmentParserTest {

    private static Segment parse(String value, String more) throws IOException {
        return SegmentParser.parse(value, new BufferedReader(new StringReader(more)))
                .orElseThrow();
    }

    @Test
    void labelGoesOnUntilItsQuoteIsClosed() throws IOException {
        assertEquals(
                "first\nsecond",
                parse("TEXT 0-9 OK \"first", "second\"\n.SEGMENT next").label());
    }

    @Test
    void labelThatIsNeverClosedEndsWithTheFile() throws IOException {
        assertEquals("first\nsecond", parse("TEXT 0-9 OK \"first", "second").label());
    }

    @Test
    void escapedQuotesDoNotEndALabel() throws IOException {
        assertEquals(
                "a \"b\" c", parse("TEXT 0-9 OK \"a \\\"b\\\" c\"", "next line").label());
    }

    @Test
    void escapedBackslashBeforeTheQuoteDoesNotHideIt() throws IOException {
        assertEquals("\\", parse("CHARACTER 0 OK \"\\\\\"", "next line \"").label());
    }

    @Test
    void quotesWithoutBackslashAreKept() throws IOException {
        assertEquals(
                "a \"b\" c", parse("TEXT 0-9 OK \"a \"b\" c\"", "next line").label());
    }

    @Test
    void qualityAndLabelMayBeAbsent() throws IOException {
        Segment segment = parse("WORD 3", "");

        assertEquals("3", segment.range());
        assertEquals("", segment.quality());
        assertEquals("", segment.label());
    }

    @Test
    void segmentWithoutRangeIsMalformed() throws IOException {
        assertTrue(SegmentParser.parse("WORD", new BufferedReader(new StringReader("")))
                .isEmpty());
    }
}
