package org.longhand.inkml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;

class InkMlWriterTest {

    private static final Handwriting INK = new Handwriting(
            List.of(
                    new Line(List.of(word("Dear", 1.5, 2), word("<Ada>", 3, 4.25)), 0),
                    new Line(List.of(), 8),
                    new Line(List.of(word("&", 5, 16)), 16)),
            2.5);

    private static Word word(String text, double x, double y) {
        return new Word(
                text,
                List.of(new Stroke(List.of(new Point(x, y), new Point(x + 1, y), new Point(x, y + 1)), List.of())));
    }

    private static byte[] write(Handwriting ink) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InkMlWriter(Pen.BLUE_BLACK).write(ink, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Recording recording = InkMlReader.read(new ByteArrayInputStream(write(INK)));

        assertEquals(
                List.of("Dear <Ada>", "&"),
                recording.lines().stream().map(RecordedLine::text).toList());
        PenStroke second = recording.lines().get(0).strokes().get(1);
        assertArrayEquals(new double[] {3, 4, 3}, second.x());
        assertArrayEquals(new double[] {4.25, 4.25, 5.25}, second.y());
        assertArrayEquals(new double[] {80, 100, 120}, second.time());
    }

    @Test
    void provenanceIsAnnotated() throws IOException {
        Provenance provenance = new Provenance("Longhand", "1.0", "c0ffee", "me", true, 1.5, 7);

        String document = new String(write(INK.withProvenance(provenance)), StandardCharsets.UTF_8);

        assertTrue(document.contains("<annotation type=\"creator\">Longhand 1.0</annotation>"), document);
        assertTrue(document.contains("<annotation type=\"longhand.hand\">me</annotation>"), document);
        assertTrue(document.contains("<annotation type=\"longhand.network\">c0ffee</annotation>"), document);
    }

    @Test
    void sameInkGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(INK), write(INK));
    }
}
