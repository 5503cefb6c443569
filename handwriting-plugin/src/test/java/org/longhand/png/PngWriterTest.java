package org.longhand.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Margins;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.layout.TestInk;

class PngWriterTest {

    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffff0000;
    private static final int DPI = 254; // 10 pixels per mm

    private static final Pen PEN = new Pen(0xff0000, 1);

    @Test
    void penLeavesItsColourWhereItWent() throws IOException {
        Curve across = new Curve(new Point(5, 5), new Point(7, 5), new Point(9, 5), new Point(11, 5));
        Stroke line = new Stroke(List.of(across.from(), across.to()), List.of(across));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(inkOf(line), DPI)));

        // A border of one pen's width is around the middle of the line.
        assertEquals(80, image.getWidth());
        assertEquals(20, image.getHeight());
        assertEquals(RED, image.getRGB(12, 10));
        assertEquals(RED, image.getRGB(68, 10));
        assertEquals(WHITE, image.getRGB(40, 2));
        assertEquals(WHITE, image.getRGB(2, 10));
    }

    @Test
    void dotIsAsWideAsThePen() throws IOException {
        Stroke dot = new Stroke(List.of(new Point(3, 3)), List.of());

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(write(inkOf(dot), DPI)));

        assertEquals(RED, image.getRGB(10, 10));
        assertEquals(RED, image.getRGB(7, 10));
        assertEquals(RED, image.getRGB(10, 13));
        assertEquals(WHITE, image.getRGB(3, 10));
    }

    @Test
    void fileTellsItsResolution() throws IOException {
        ByteBuffer png = ByteBuffer.wrap(write(TestInk.of("dpi"), DPI));
        String bytes = new String(png.array(), StandardCharsets.ISO_8859_1);

        assertEquals(10_000, png.getInt(bytes.indexOf("pHYs") + 4), "pixels per metre");
    }

    @Test
    void textChunksSayWhatWroteIt() throws IOException {
        Handwriting ink = TestInk.of("ink");

        String told = new String(write(ink.withProvenance(TestInk.PROVENANCE), DPI), StandardCharsets.ISO_8859_1);

        assertTrue(told.contains("tEXtSoftware\0Longhand 1.2.3"));
        assertTrue(told.contains("iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket begin="));
        assertTrue(told.contains("<longhand:seed>-42</longhand:seed>"));
        assertFalse(new String(write(ink, DPI), StandardCharsets.ISO_8859_1).contains("Longhand"));
    }

    @Test
    void sameInkGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(TestInk.of("twice"), 100), write(TestInk.of("twice"), 100));
    }

    @Test
    void wholePageShowsItsRulingsAndInkInItsPlace() throws IOException {
        Page page = new Page(new PageSize(40, 30), Margins.all(5), Paper.DOTTED.withDistanceMm(5));
        Handwriting line = inkOf(new Stroke(
                List.of(new Point(0, 0), new Point(20, 0)),
                List.of(new Curve(new Point(0, 0), new Point(5, 0), new Point(15, 0), new Point(20, 0)))));

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(write(line, new Output.Png(PEN, DPI, Optional.of(page)))));

        assertEquals(400, image.getWidth());
        assertEquals(300, image.getHeight());
        assertEquals(RED, image.getRGB(150, 100), "the first ruling below the margin on which letters have room");
        assertNotEquals(WHITE, image.getRGB(50, 150), "dot below the start of the line");
        assertEquals(WHITE, image.getRGB(75, 150), "between two dots");
        assertNotEquals(WHITE, image.getRGB(50, 50), "dot in the corner of the margins");
    }

    @Test
    void hugeImageIsRefusedWithTheLargestResolution() {
        Handwriting poster =
                TestInk.of(HandwritingRequest.of("poster").withXHeightMm(100).withLineWidthMm(1000));

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> write(poster, 2400));

        assertTrue(e.getMessage().matches(".* at 2400 dpi .* use \\d+ dpi or less.*"), e.getMessage());
    }

    private static Handwriting inkOf(Stroke stroke) {
        return new Handwriting(
                List.of(new Handwriting.Line(List.of(new Handwriting.Word("x", List.of(stroke))), 0)), 2.5);
    }

    private static byte[] write(Handwriting ink, int dotsPerInch) throws IOException {
        return write(ink, new Output.Png(PEN, dotsPerInch));
    }

    private static byte[] write(Handwriting ink, Output.Png output) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(output).write(ink, out);
        return out.toByteArray();
    }
}
