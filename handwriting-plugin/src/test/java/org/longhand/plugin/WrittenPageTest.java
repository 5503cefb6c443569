package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.ink.Bounds;
import org.longhand.page.Sheet;

/** A page as people get it: the shipped network writes it in the usual hand. */
class WrittenPageTest {

    private static final String TEXT = """
            Dear Ada, the garden has been kind to us;
            the beans climbed over the fence, and 12
            apples fell last Friday: "jolly," she says.

            Yours ever, Elizabeth""";

    /** On about 40 lines. */
    private static final int PAGE_CHARACTERS = 1800;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private static final Handwriter HANDWRITER = new NetworkHandwriter();
    private static Handwriting ink;

    private record Found(String text, Bounds boxMm) {}

    @BeforeAll
    static void write() {
        ink = HANDWRITER.handwrite(HandwritingRequest.of(TEXT));
    }

    @Test
    void everyWordIsFoundInReadingOrderWhereItsInkIs() throws IOException {
        Sheet sheet = Sheet.only(ink, Page.A4);
        List<Word> words =
                sheet.lines().stream().flatMap(line -> line.words().stream()).toList();

        List<Found> found = find(document(ink, new Output.Pdf(Pen.BLUE_BLACK, Page.A4)));

        assertEquals(
                List.of(TEXT.split("\\s+")), found.stream().map(Found::text).toList());
        for (int i = 0; i < found.size(); i++) {
            Bounds inkBox = Bounds.of(words.get(i).strokes().stream())
                    .map(box -> moved(box, sheet))
                    .orElseThrow();
            Bounds textBox = found.get(i).boxMm();
            assertTrue(overlap(textBox, inkBox) > 0.6 * area(inkBox), found.get(i) + " is written at " + inkBox);
            assertEquals(inkBox.minX(), textBox.minX(), 0.5 * ink.xHeightMm());
            assertEquals(inkBox.maxX(), textBox.maxX(), 0.5 * ink.xHeightMm());
        }
    }

    @Test
    @DisplayName("a page of 40 lines takes less than 320 kB in SVG and 130 kB in PDF")
    void documentsAreSmall() throws IOException {
        Handwriting page = HANDWRITER.handwrite(HandwritingRequest.of(String.join(
                        " ", Collections.nCopies(PAGE_CHARACTERS / TEXT.length() + 1, TEXT))
                .replace('\n', ' ')
                .substring(0, PAGE_CHARACTERS)));

        int svg = document(page, new Output.Svg(Pen.BLUE_BLACK)).length;
        int pdf = document(page, new Output.Pdf(Pen.BLUE_BLACK, Page.A4)).length;

        assertTrue(svg < 320_000, "%d bytes of SVG".formatted(svg));
        assertTrue(pdf < 130_000, "%d bytes of PDF".formatted(pdf));
        long curves = page.strokes().mapToLong(stroke -> stroke.curves().size()).sum();
        long points = page.strokes().mapToLong(stroke -> stroke.points().size()).sum();
        assertTrue(curves < 0.33 * points, "%d curves for %d points".formatted(curves, points));
    }

    private static byte[] document(Handwriting ink, Output output) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HANDWRITER.write(ink, output, out);
        return out.toByteArray();
    }

    private static List<Found> find(byte[] pdf) throws IOException {
        List<Found> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<TextPosition> glyphs) {
                    found.addAll(words(glyphs));
                }
            }.getText(document);
        }
        return found;
    }

    private static List<Found> words(List<TextPosition> glyphs) {
        List<Found> words = new ArrayList<>();
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (!glyph.getUnicode().isBlank()) {
                word.add(glyph);
            } else if (!word.isEmpty()) {
                words.add(word(word));
                word.clear();
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        return words;
    }

    private static Found word(List<TextPosition> glyphs) {
        return new Found(
                glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                glyphs.stream().map(WrittenPageTest::box).reduce(Bounds::union).orElseThrow());
    }

    /** As readers mark it: upwards from the baseline. */
    private static Bounds box(TextPosition glyph) {
        return new Bounds(
                glyph.getX() / POINTS_PER_MM,
                (glyph.getY() - glyph.getYScale() * 0.75) / POINTS_PER_MM,
                (glyph.getX() + glyph.getWidth()) / POINTS_PER_MM,
                (glyph.getY() + glyph.getYScale() * 0.25) / POINTS_PER_MM);
    }

    private static Bounds moved(Bounds box, Sheet sheet) {
        double x = sheet.origin().x();
        double y = sheet.origin().y();
        return new Bounds(box.minX() + x, box.minY() + y, box.maxX() + x, box.maxY() + y);
    }

    private static double area(Bounds box) {
        return box.width() * box.height();
    }

    private static double overlap(Bounds a, Bounds b) {
        double width = Math.min(a.maxX(), b.maxX()) - Math.max(a.minX(), b.minX());
        double height = Math.min(a.maxY(), b.maxY()) - Math.max(a.minY(), b.minY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
