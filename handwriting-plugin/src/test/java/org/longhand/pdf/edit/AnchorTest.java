package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Dear {{note}} end) Tj",
                "[(Dear {{no) 20 (te}} e) -30 (nd)] TJ",
                "(Dear {{note}} end) '",
                "3 1 (Dear {{note}} end) \"",
                "(Dear {{) Tj (note}}) Tj ( end) Tj"
            })
    void placeholderIsReplacedAndTheRestStays(String operator) throws IOException {
        String content = "BT /F 12 Tf 1 Tc 90 Tz 14 TL 100 500 Td " + operator + " ET";
        Edited result = write("{{note}}", Placement.Side.INSTEAD, content);

        assertEquals("PrintedDearendalxha", result.text().replaceAll("\\s+", ""));
        try (PDDocument before = Loader.loadPDF(dir.resolve("letter.pdf").toFile());
                PDDocument after = result.open()) {
            assertEquals(end(before), end(after), 0.05);
        }
        assertEquals(100 * MM_PER_POINT + 12, result.inkMm(1).minX(), 6);
        assertTrue(result.notes().get(0).contains("earlier revision"));
    }

    @Test
    void inkInPlaceOfAPlaceholderEndsBeforeWhatIsPrintedBehindIt() throws IOException {
        Bounds alone = replaced("({{note}}) Tj 0 -40 Td (end) Tj");
        Bounds followed = replaced("({{note}} end) Tj");
        Bounds farther = replaced("({{note}} ) Tj 300 0 Td (end) Tj");

        double placeholder = 39.4 * MM_PER_POINT; // in Helvetica at 12 points
        assertTrue(alone.width() > 1.5 * placeholder, alone::toString);
        assertEquals(100 * MM_PER_POINT + placeholder, followed.maxX(), 0.3);
        assertEquals(followed.width() / alone.width(), followed.height() / alone.height(), 0.05);
        assertEquals(alone.width(), farther.width(), 0.4);
    }

    private Bounds replaced(String operators) throws IOException {
        Path document = RawPdf.page("/MediaBox[0 0 595.276 841.89]", "BT /F 12 Tf 100 500 Td " + operators + " ET")
                .save(dir.resolve("letter.pdf"));
        return Edited.of(
                        document,
                        new Placement.Anchor("{{note}}", Placement.Side.INSTEAD, OptionalInt.empty()),
                        "alxha alxha alxha")
                .inkMm(1);
    }

    /** Where the word "end" begins. */
    private static double end(PDDocument document) throws IOException {
        List<Float> starts = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                starts.add(text.getUnicode().equals("d") ? text.getX() : 0);
            }
        }.getText(document);
        return Collections.max(starts);
    }

    @Test
    void placeholderWithinAPictureIsNotReplaced() throws IOException {
        Path document = RawPdf.page("/MediaBox[0 0 595 842]", "/X Do")
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                                + "/XObject<</X 6 0 R>>>>>>")
                .stream(
                        6,
                        "/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F 5 0 R>>>>",
                        "BT /F 12 Tf 100 100 Td ({{note}}) Tj ET")
                .save(dir.resolve("letter.pdf"));

        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> Edited.of(
                        document,
                        new Placement.Anchor("{{note}}", Placement.Side.INSTEAD, OptionalInt.empty()),
                        "alxha"));

        assertTrue(e.getMessage().contains("part of a picture"), e.getMessage());
    }

    @Test
    void pageWithoutRoomDoesNotHideTheTextOfAnother() throws IOException {
        Path document = RawPdf.a4()
                .object(2, "<</Type/Pages/Kids[6 0 R 3 0 R]/Count 2>>")
                .object(6, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 1]>>")
                .save(dir.resolve("letter.pdf"));

        Edited edited = Edited.of(
                document, new Placement.Anchor("Printed", Placement.Side.AFTER, OptionalInt.empty()), "alxha");

        assertTrue(edited.text().contains("alxha"), edited.text());
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
