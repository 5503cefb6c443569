package org.longhand.inkml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;

class InkMlReaderTest {

    private static Recording read(String content) throws RecordingFormatException {
        return readDocument("<ink xmlns='http://www.w3.org/2003/InkML'>" + content + "</ink>");
    }

    private static Recording readDocument(String document) throws RecordingFormatException {
        return InkMlReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Recording recording) {
        return recording.lines().stream().map(RecordedLine::text).toList();
    }

    @Test
    void bareTracesAreOneLine() throws RecordingFormatException {
        Recording recording = read("<trace>1 2, 3 4</trace><trace>5 6</trace>");

        assertEquals(1, recording.lines().size());
        assertEquals(2, recording.strokes().count());
    }

    @Test
    void outermostGroupsWithATextAreLines() throws RecordingFormatException {
        Recording recording = read("""
            <traceGroup>
              <traceGroup><annotation type='truth'>Dear Ada</annotation>
                <traceGroup><annotation type='truth'>Dear</annotation><trace>1 2</trace></traceGroup>
                <traceGroup><annotation type='truth'>Ada</annotation><trace>3 4</trace></traceGroup>
              </traceGroup>
              <traceGroup><annotation type='truth'>Back at noon</annotation><trace>5 6</trace></traceGroup>
            </traceGroup>
            """);

        assertEquals(List.of("Dear Ada", "Back at noon"), texts(recording));
        assertEquals(2, recording.lines().get(0).strokes().size());
    }

    @Test
    void groupsWithoutTextAreLinesToo() throws RecordingFormatException {
        assertEquals(
                List.of("", ""),
                texts(read("<traceGroup><trace>1 2</trace></traceGroup><traceGroup><trace>3 4</trace></traceGroup>")));
    }

    @Test
    void formatIsFoundThroughContextsAndSources() throws RecordingFormatException {
        String y = "<traceFormat%s><channel name='Y' type='decimal'/><channel name='X' type='decimal'/></traceFormat>";
        for (String definition : List.of(
                y.formatted(" xml:id='f'") + "<context xml:id='c' traceFormatRef='#f'/>",
                "<inkSource xml:id='s'>" + y.formatted("") + "</inkSource><context xml:id='c' inkSourceRef='#s'/>",
                "<context xml:id='c'>" + y.formatted("") + "</context>",
                "<context xml:id='b'>" + y.formatted("") + "</context><context xml:id='c' contextRef='#b'/>")) {
            Recording recording = read("<definitions>" + definition + "</definitions>"
                    + "<traceGroup contextRef='#c'><trace>1 2</trace></traceGroup>");

            PenStroke stroke = recording.strokes().findFirst().orElseThrow();
            assertArrayEquals(new double[] {2}, stroke.x(), definition);
        }
    }

    @Test
    void formatOutsideOfDefinitionsHoldsFromThereOn() throws RecordingFormatException {
        Recording recording = read("<trace>1 2</trace>"
                + "<traceFormat><channel name='Y'/><channel name='X'/></traceFormat><trace>1 2</trace>");

        assertArrayEquals(
                new double[] {1, 2},
                recording.strokes().mapToDouble(stroke -> stroke.x()[0]).toArray());
    }

    @Test
    void hoverIsLeftOutAndContinuationJoined() throws RecordingFormatException {
        Recording recording = read("<trace continuation='begin'>1 1, 2 2</trace><trace type='penUp'>9 9</trace>"
                + "<trace continuation='end'>3 3</trace>");

        assertArrayEquals(
                new double[] {1, 2, 3},
                recording.strokes().findFirst().orElseThrow().x());
    }

    @Test
    void manyTracesAreNotTakenForDeepNesting() throws RecordingFormatException {
        assertEquals(500, read("<trace>1 2, 3 4</trace>".repeat(500)).strokes().count());
    }

    @Test
    void whatIsWrongIsToldInOneLine() {
        assertRefused("", "there is no ink in it; record some lines of writing");
        assertRefused("<trace>1 2\n, 3</trace>", "the trace in line 1: point 2 has 1 values, but needs 2");
        assertRefused(
                "<trace contextRef='#none'>1 2</trace>", "it refers to \"#none\", which it does not define before");
        assertRefused(
                "<traceFormat><channel name='F'/></traceFormat>",
                "a trace format has the regular channels [F], but needs X and Y among at most 64");
        assertRefused(
                "<traceGroup>".repeat(200) + "</traceGroup>".repeat(200), "its elements are nested deeper than 100");
    }

    private static void assertRefused(String content, String message) {
        String actual = assertThrows(RecordingFormatException.class, () -> read(content))
                .getMessage();
        assertTrue(actual.startsWith(message), actual);
    }

    @Test
    void documentTypeIsRefusedSoThatNoEntityIsExpanded() {
        String bomb = "<!DOCTYPE ink [<!ENTITY a 'aaaa'><!ENTITY b SYSTEM 'file:///etc/hostname'>]><ink>&a;&b;</ink>";

        String message = assertThrows(RecordingFormatException.class, () -> readDocument(bomb))
                .getMessage();

        assertTrue(message.contains("document type"), message);
    }

    @Test
    void cutOffDocumentIsRefused() {
        assertThrows(RecordingFormatException.class, () -> readDocument("<ink><trace>1 2"));
    }
}
