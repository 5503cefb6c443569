package org.longhand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.longhand.api.Description;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Margins;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.api.Pen;
import org.longhand.ink.Bounds;
import org.longhand.layout.TestInk;

class PdfWriterTest {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final int DPI = 127;
    private static final int PIXELS_PER_MM = 5;

    @Test
    void textIsFoundInOrder() throws IOException {
        String text = "The quick brown fox\njumps over the lazy dog.";

        try (PDDocument document = read(write(TestInk.of(text), Page.A4))) {
            assertEquals(text, new PDFTextStripper().getText(document).strip());
            assertEquals(
                    "The quick brown fox", document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void metadataSayWhatWroteIt() throws IOException {
        byte[] told = write(TestInk.of("ink").withProvenance(TestInk.PROVENANCE), Page.A4);

        try (PDDocument document = read(told)) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertEquals("Longhand 1.2.3", information.getCreator());
            assertEquals("R&D", information.getCustomMetadataValue("longhand:hand"));
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<longhand:hand>R&amp;D</longhand:hand>"), xmp);
            assertTrue(xmp.contains("<longhand:network>c0ffee</longhand:network>"), xmp);
        }
        try (PDDocument document = read(write(TestInk.of("ink"), Page.A4))) {
            assertNull(document.getDocumentInformation().getCreator());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(xmp.contains("longhand"), xmp);
            assertTrue(xmp.contains("<rdf:li xml:lang=\"x-default\">ink</rdf:li>"), xmp);
        }
    }

    @Test
    void everyLineIsTaggedOnItsPage() throws IOException {
        String text = IntStream.rangeClosed(1, 40).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

        try (PDDocument document = read(write(TestInk.of(text), Page.A4))) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            PDStructureElement body = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            assertEquals(40, body.getKids().size());
            PDStructureElement last = (PDStructureElement) body.getKids().get(39);
            assertEquals(document.getPage(1).getCOSObject(), last.getPage().getCOSObject());
            PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
            marked.processPage(document.getPage(1));
            PDMarkedContent content =
                    marked.getMarkedContents().get((Integer) last.getKids().get(0));
            assertEquals(
                    "line 40",
                    content.getContents().stream()
                            .map(glyph -> ((TextPosition) glyph).getUnicode())
                            .collect(Collectors.joining()));
        }
    }

    @Test
    void lineOfTheTextIsOneParagraphHoweverManyLinesAndPagesItTakes() throws IOException {
        String paragraph = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        Page low = new Page(60, 40, 5);
        Handwriting ink =
                TestInk.of(HandwritingRequest.of(paragraph + "\n\nlast").withLayout(Layout.on(low)));

        try (PDDocument document = read(write(ink, low))) {
            PDStructureElement body = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            assertEquals(2, body.getKids().size());
            PDStructureElement first = (PDStructureElement) body.getKids().get(0);
            long lines =
                    ink.lines().stream().takeWhile(Handwriting.Line::wrapped).count() + 1;
            assertEquals(lines, first.getKids().size());
            assertTrue(document.getNumberOfPages() > 1);
            assertEquals(
                    paragraph + " last",
                    new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void titleAndLanguageAreWhatTheDescriptionSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(new Output.Pdf(Pen.BLUE_BLACK, Page.A4, new Description("Brief", "de")))
                .write(TestInk.of("Liebe Ada"), out);

        try (PDDocument document = read(out.toByteArray())) {
            assertEquals("Brief", document.getDocumentInformation().getTitle());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void rulingsAreALayerOfTheirOwnOnEveryPage() throws IOException {
        Page page = new Page(PageSize.A6, Margins.all(15), Paper.RULED);
        String text = IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

        try (PDDocument document =
                read(write(TestInk.of(HandwritingRequest.of(text).withLayout(Layout.on(page))), page))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage shown = renderer.renderImageWithDPI(i, DPI);
                assertTrue(shown.getRGB(1, 23 * PIXELS_PER_MM) != 0xffffffff, "ruling");
            }
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            assertArrayEquals(new String[] {"Paper"}, layers.getGroupNames());
            layers.setGroupEnabled("Paper", false);
            BufferedImage hidden = renderer.renderImageWithDPI(0, DPI);
            assertEquals(0xffffffff, hidden.getRGB(1, 23 * PIXELS_PER_MM));
            assertTrue(inkPixels(hidden).width() > 0, "ink stays");
            assertEquals(text, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void textLiesOverItsInk() throws IOException {
        Handwriting ink = TestInk.of("alpha beta\ngamma");
        Bounds gamma = Bounds.of(ink.lines().get(1).strokes()).orElseThrow();

        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = read(write(ink, Page.A4))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(text);
                }
            }.getText(document);
        }

        TextPosition first = glyphs.get("alpha beta".length());
        TextPosition last = glyphs.get(glyphs.size() - 1);
        assertEquals("g", first.getUnicode());
        assertEquals(gamma.minX() + 20, first.getX() * MM_PER_POINT, 0.1);
        assertEquals(gamma.maxX() + 20, (last.getX() + last.getWidth()) * MM_PER_POINT, 0.1);
    }

    @Test
    void inkLiesBetweenTheMarginsAndStartsAtTheTop() throws IOException {
        Page page = new Page(100, 60, 10);
        Handwriting ink = TestInk.of(HandwritingRequest.of("hello big world").withLineWidthMm(80));

        try (PDDocument document = read(write(ink, page))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            Bounds found = inkPixels(image);

            assertEquals(100 * PIXELS_PER_MM, image.getWidth(), 1);
            assertEquals(10 * PIXELS_PER_MM, found.minX(), 3);
            assertEquals(10 * PIXELS_PER_MM, found.minY(), 3);
            assertTrue(found.maxX() < 90 * PIXELS_PER_MM && found.maxY() < 50 * PIXELS_PER_MM, found::toString);
        }
    }

    @Test
    void linesFlowOverPages() throws IOException {
        String text = IntStream.rangeClosed(1, 70).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

        try (PDDocument document = read(write(TestInk.of(text), Page.A4))) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals(text, new PDFTextStripper().getText(document).strip());
            for (int i = 0; i < 3; i++) {
                Bounds found = inkPixels(new PDFRenderer(document).renderImageWithDPI(i, DPI));
                assertEquals(20 * PIXELS_PER_MM, found.minY(), 4);
                assertTrue(found.maxY() <= 277.5 * PIXELS_PER_MM, found::toString);
            }
        }
    }

    @Test
    void dotsAreVisible() throws IOException {
        try (PDDocument document = read(write(TestInk.of(". . ."), Page.A4))) {
            Bounds found = inkPixels(new PDFRenderer(document).renderImageWithDPI(0, DPI));
            assertTrue(found.width() > 5 * PIXELS_PER_MM, found::toString);
        }
    }

    @Test
    void wordsWithoutInkAndOverlappingWordsAreFoundTogether() throws IOException {
        Handwriting ink = TestInk.of("one two three");
        List<Handwriting.Word> words = ink.lines().get(0).words();
        Handwriting odd = new Handwriting(
                List.of(new Handwriting.Line(
                        List.of(words.get(0), new Handwriting.Word("lost", List.of()), words.get(2), words.get(1)), 0)),
                ink.xHeightMm());

        try (PDDocument document = read(write(odd, Page.A4))) {
            assertEquals(
                    "one lost three two",
                    new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void sameInkGivesTheSameBytesAndOtherInkAnotherIdentity() throws IOException {
        byte[] first = write(TestInk.of("twice"), Page.A4);

        assertArrayEquals(first, write(TestInk.of("twice"), Page.A4));
        byte[] other = write(TestInk.of(HandwritingRequest.of("twice").withSeed(1)), Page.A4);
        assertNotEquals(identity(first), identity(other));
    }

    @Test
    void lineTooWideForThePageIsRefused() {
        Handwriting ink = TestInk.of("a line that is as wide as a sheet of A4 but not one of A6");

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> write(ink, new Page(105, 148, 10)));

        assertTrue(e.getMessage().contains("the page has room for 85.0 mm"), e.getMessage());
    }

    @Test
    void lineTooHighForThePageIsRefused() {
        Handwriting ink = TestInk.of(HandwritingRequest.of("high").withXHeightMm(20));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> write(ink, new Page(200, 40, 10)));

        assertTrue(e.getMessage().contains("room for 2"), e.getMessage());
    }

    @Test
    void streamIsLeftOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        new PdfWriter(new Output.Pdf(Pen.BLUE_BLACK, Page.A4)).write(TestInk.of("open"), out);
    }

    private static byte[] write(Handwriting ink, Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(new Output.Pdf(Pen.BLUE_BLACK, page)).write(ink, out);
        return out.toByteArray();
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String identity(byte[] pdf) throws IOException {
        try (PDDocument document = read(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    /** Box around all pixels that are not white. */
    private static Bounds inkPixels(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        int[] dark = IntStream.range(0, pixels.length)
                .filter(i -> (pixels[i] & 0xff) < 0xc0 || (pixels[i] >> 16 & 0xff) < 0xc0)
                .toArray();
        int[] x = Arrays.stream(dark).map(i -> i % width).sorted().toArray();
        int top = dark[0] / width;
        int bottom = dark[dark.length - 1] / width;
        return new Bounds(x[0], top, x[x.length - 1], bottom);
    }
}
