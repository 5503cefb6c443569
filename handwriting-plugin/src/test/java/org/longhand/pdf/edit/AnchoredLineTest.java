package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;

/** Ink behind printed text, where more is printed on the line. */
class AnchoredLineTest {

    private static final double MM_PER_POINT = 25.4 / 72;
    /** Of "Name:" in Helvetica at 12 points. */
    private static final double NAME_PT = 35.34;

    private static final double GAP_MM = 1.2 * 2.5;
    private static final double SIDE_BEARING_MM = 0.8;

    @TempDir
    private Path dir;

    @Test
    void inkEndsBeforeWhatIsPrintedInTheNextColumn() throws IOException {
        Bounds alone = behind("Name:", "(Name:) Tj 0 -40 Td (Date:) Tj");
        Bounds near = behind("Name:", "(Name:) Tj 90 0 Td (Date:) Tj");
        Bounds far = behind("Name:", "(Name:) Tj 300 0 Td (Date:) Tj");

        assertTrue(alone.maxX() > 190 * MM_PER_POINT, alone::toString);
        assertTrue(near.maxX() < 190 * MM_PER_POINT, near::toString);
        assertEquals(near.width() / alone.width(), near.height() / alone.height(), 0.05);
        assertEquals(alone.width(), far.width(), 0.4);
    }

    @Test
    void inkComesBehindTheWordsThatGoOn() throws IOException {
        double ada = behind("Dear", "(Dear Ada,) Tj").minX();
        double dear = behind("Dear", "(Dear) Tj 0 -40 Td (Ada,) Tj").minX();

        assertEquals(28.68 * MM_PER_POINT, ada - dear, 0.3, "as long as ' Ada,' is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Name:____________________) Tj",
                "(Name: ..................... ) Tj",
                "(Name:) Tj 40 0 Td (---------------) Tj"
            })
    void inkStandsOnLinesToWriteOn(String operators) throws IOException {
        assertEquals(
                (100 + NAME_PT) * MM_PER_POINT + GAP_MM,
                behind("Name:", operators).minX(),
                SIDE_BEARING_MM);
    }

    @Test
    void dotsThatEndASentenceAreNoLineToWriteOn() throws IOException {
        double one = behind("Name", "(Name.) Tj").minX();
        double none = behind("Name", "(Name) Tj").minX();

        assertEquals(12 * 0.278 * MM_PER_POINT, one - none, 0.3);
    }

    @Test
    void turnedTextHasItsOwnLine() throws IOException {
        String next = "0 1 -1 0 400 300 Tm (Name:) Tj 0 1 -1 0 400 390 Tm (Date:) Tj";

        Bounds ink = behind("Name:", next);

        assertTrue(ink.minY() > (841.89 - 390) * MM_PER_POINT, ink::toString);
        assertTrue(ink.height() > ink.width(), ink::toString);
    }

    @Test
    void linesThatAreShorterThanTheRoomWrap() throws IOException {
        Path document = document("(Name:) Tj 300 0 Td (Date:) Tj");
        HandwritingRequest request = HandwritingRequest.of("alxha alxha alxha").withLineWidthMm(20);

        Bounds ink = Edited.of(document, PdfEdit.of(new Insertion(request, anchor("Name:"))))
                .inkMm(1);

        assertTrue(ink.width() < 21 && ink.height() > 20, ink::toString);
    }

    @Test
    void noRoomIsNamed() {
        Exception e = assertThrows(MisplacedException.class, () -> behind("Name:", "(Name:) Tj 50 0 Td (Date:) Tj"));

        assertTrue(
                e.getMessage().matches("the ink is [\\d.]+ mm long, but there are 1.\\d mm up to what is printed.*"),
                e.getMessage());
    }

    private Bounds behind(String anchor, String operators) throws IOException {
        return Edited.of(document(operators), anchor(anchor), "alxha alxha alxha")
                .inkMm(1);
    }

    private Path document(String operators) {
        return RawPdf.page("/MediaBox[0 0 595.276 841.89]", "BT /F 12 Tf 100 500 Td " + operators + " ET")
                .save(dir.resolve("letter.pdf"));
    }

    private static Placement anchor(String text) {
        return new Placement.Anchor(text, Placement.Side.AFTER, OptionalInt.empty());
    }
}
