package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;

class AnchorTest {

    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir
    private Path dir;

    @Test
    void inkFollowsThePrintedTextOnItsBaseline() throws IOException {
        Bounds ink = write("Prin ted", Placement.Side.AFTER, "").inkMm(1);

        assertEquals((841.89 - 300) * MM_PER_POINT, ink.maxY(), 0.5);
        assertTrue(ink.minX() > 235 * MM_PER_POINT && ink.minX() < 252 * MM_PER_POINT, ink::toString);
    }

    @Test
    void inkBelowStartsWhereTheTextDoes() throws IOException {
        Bounds ink = write("Printed", Placement.Side.BELOW, "").inkMm(1);

        assertEquals(200 * MM_PER_POINT, ink.minX(), 0.5);
        assertTrue(ink.minY() > (841.89 - 300) * MM_PER_POINT, ink::toString);
    }

    @Test
    void inkTurnsWithTheText() throws IOException {
        Bounds ink = write("up", Placement.Side.AFTER, "BT /F 12 Tf 0 1 -1 0 400 300 Tm (up) Tj ET")
                .inkMm(1);

        assertTrue(ink.height() > ink.width(), ink::toString);
        assertEquals(400 * MM_PER_POINT, ink.maxX(), 0.5);
    }

    @Test
    void fontThatIsNotEmbeddedLeavesNothingBehind() throws IOException {
        System.setProperty("pdfbox.fontcache", dir.toString());
        Path document = RawPdf.a4()
                .object(5, "<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding>>")
                .save(dir.resolve("letter.pdf"));

        Edited.of(document, new Placement.Anchor("Printed", Placement.Side.AFTER, OptionalInt.empty()), "alxha");

        System.clearProperty("pdfbox.fontcache");
        assertArrayEquals(new String[] {"letter.pdf"}, dir.toFile().list());
    }

    @Test
    void textThatIsNotThereIsNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> write("Dear", Placement.Side.AFTER, ""));

        assertTrue(e.getMessage().startsWith("'Dear' is not printed in "), e.getMessage());
    }

    private Edited write(String anchor, Placement.Side side, String content) throws IOException {
        Path document = RawPdf.page("/MediaBox[0 0 595.276 841.89]", content).save(dir.resolve("letter.pdf"));
        return Edited.of(document, new Placement.Anchor(anchor, side, OptionalInt.empty()), "alxha");
    }
}
