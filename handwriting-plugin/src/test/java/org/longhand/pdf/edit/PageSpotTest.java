package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;

class PageSpotTest {

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "turned by {0}, crop box at {1},{2}, unit of {3} points")
    @CsvSource({
        "0, 0, 0, 1",
        "0, 60, 90, 1",
        "90, 0, 0, 1",
        "90, 60, 90, 1",
        "180, 60, 90, 1",
        "270, 60, 90, 1",
        "-90, 60, 90, 1",
        "450, -40, -30, 1",
        "0, 0, 0, 2",
        "270, 60, 90, 2.5",
        "180, 10, 10, 0.5"
    })
    void inkLiesWhereItIsSeen(int rotation, float cropX, float cropY, float unit) throws IOException {
        Path original = page(rotation, cropX, cropY, unit);

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        // The renderer takes every unit for a point.
        Bounds ink = result.inkMm(1);
        assertEquals(40, ink.minX() * unit, 0.6 * unit);
        assertEquals(30, ink.minY() * unit, 0.6 * unit, "a letter as high as the l reaches the upper edge");
        assertEquals(5 * 2.5, ink.width() * unit, 2.5);
        String letters = result.text().replaceAll("\\s", "");
        assertTrue(letters.contains("alpha"), letters);
        assertEquals("alphaPrinted".length(), letters.length());
        assertTrue(result.startsWith(original));
    }

    @Test
    void stateThatThePageLeavesBehindDoesNotReachTheInk() throws IOException {
        Path original = page("q 2 0 0 -2 0 900 cm q 0.1 0 0 0.1 0 0 cm BT /Span BMC ");

        assertEquals(
                40,
                Edited.of(original, new Placement.At(1, 40, 30), "alpha")
                        .inkMm(1)
                        .minX(),
                0.6);
    }

    @Test
    void pageThatRestoresMoreThanItSavedIsNoTrouble() throws IOException {
        Path original = page("Q Q Q 3 0 0 3 9 9 cm ");

        assertEquals(
                40,
                Edited.of(original, new Placement.At(1, 40, 30), "alpha")
                        .inkMm(1)
                        .minX(),
                0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BT (never closed ", "<</A", "[1 2", "BI /W 9 /H 9 /CS /G /BPC 8 ID aaaa "})
    void contentThatWouldSwallowTheInkIsEnclosed(String lastOperators) throws IOException {
        Edited result = Edited.of(page(lastOperators), new Placement.At(1, 40, 30), "alpha");

        assertEquals(40, result.inkMm(1).minX(), 0.6);
        assertTrue(result.text().contains("Printed"), result.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99999", "(x)"})
    void wrongLengthOfTheContentIsPutRight(String length) throws IOException {
        String content = "BT /F 12 Tf 60 300 Td (Printed) Tj ET";
        Path original = RawPdf.a4()
                .object(4, "<</Length %s>>\nstream\n%s\nendstream".formatted(length, content))
                .save(dir.resolve("page.pdf"));

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        String added = new String(result.bytes(), StandardCharsets.ISO_8859_1).substring((int) Files.size(original));
        assertTrue(added.contains("4 0 obj"), added);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1000 1000 2000 2000]", "[7 7 7 7]"})
    void cropBoxThatShowsNothingCropsNothing(String cropBox) throws IOException {
        Path original = RawPdf.page("/MediaBox[0 0 595.276 841.89]/CropBox" + cropBox, "")
                .save(dir.resolve("page.pdf"));

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        String added = new String(result.bytes(), StandardCharsets.ISO_8859_1).substring((int) Files.size(original));
        assertTrue(added.contains("/CropBox"), added);
    }

    @Test
    void linesBeforeTheHeaderStay() throws IOException {
        Path original = dir.resolve("page.pdf");
        byte[] pdf = RawPdf.a4().bytes();
        Files.write(
                original,
                ("HTTP/1.1 200 OK\r\n\r\n" + new String(pdf, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        assertTrue(result.startsWith(original));
        assertEquals(List.of(), result.notes());
    }

    @Test
    void pageWithinTheListOfPagesIsWritten() throws IOException {
        Path original = RawPdf.a4()
                .object(
                        2,
                        "<</Type/Pages/Count 2/Kids[<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
                                + "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>]>>")
                .save(dir.resolve("page.pdf"));

        Edited result = Edited.of(original, new Placement.At(2, 40, 30), "alpha");

        assertEquals(40, result.inkMm(2).minX(), 0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<</Oops(no stream)>>", "7", "null"})
    void contentThatIsNoStreamDoesNotHideTheInk(String entry) throws IOException {
        Path original = RawPdf.a4()
                .object(6, entry)
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[6 0 R 99 0 R 4 0 R]"
                                + "/Resources<</Font<</F 5 0 R>>>>>>")
                .save(dir.resolve("page.pdf"));

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        try (PDDocument document = result.open()) {
            assertEquals(
                    3,
                    document.getPage(0)
                            .getCOSObject()
                            .getCOSArray(COSName.CONTENTS)
                            .size());
        }
    }

    @Test
    void contentThatOthersCanReadStays() throws IOException {
        Path original = RawPdf.a4()
                .object(4, "<</Length/None>>\nstream\nBT /F 12 Tf (Printed) Tj ET\nendstream")
                .save(dir.resolve("page.pdf"));

        Edited result = Edited.of(original, new Placement.At(1, 40, 30), "alpha");

        assertTrue(new String(result.bytes(), StandardCharsets.ISO_8859_1).contains(" 4 0 R "));
    }

    @Test
    void linesEndBeforeTheEdgeOfThePage() throws IOException {
        Path original = page(0, 0, 0, 1);

        Bounds ink = Edited.of(
                        original, new Placement.At(1, 100, 30), "one two three four five six seven eight nine ten")
                .inkMm(1);

        assertTrue(ink.maxX() <= 200.5, ink::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 10 | 10 | page 3 asked for, but DIR/page.pdf has 1 page",
                "1 | 209 | 10 | there is room for 0.0 x 287.0 mm only there: page 1 is 210.0 x 297.0 mm",
                "1 | 10 | 294 | the ink is 7.8 mm high, but page 1 has room for 3.0 mm below that place; write less or"
                        + " smaller"
            })
    void placeOutsideOfThePageIsRefused(int page, double x, double y, String message) throws IOException {
        Path original = page(0, 0, 0, 1);

        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Edited.of(original, new Placement.At(page, x, y), "alphag"));

        assertEquals(message, e.getMessage().replace(dir.toString(), "DIR"));
    }

    @Test
    void severalInsertionsShareAPage() throws IOException {
        Path original = page(0, 0, 0, 1);

        Edited result = Edited.of(
                original,
                PdfEdit.of(
                        new Insertion(HandwritingRequest.of("alpha"), new Placement.At(1, 40, 30)),
                        new Insertion(HandwritingRequest.of("beta"), new Placement.At(1, 40, 60))));

        assertTrue(result.text().contains("alpha") && result.text().contains("beta"));
    }

    private Path page(int rotation, float cropX, float cropY, float unit) {
        String boxes = "/MediaBox[-100 -100 900 1100]/CropBox[%s %s %s %s]/Rotate %d/UserUnit %s"
                .formatted(cropX, cropY, cropX + 595.276, cropY + 841.89, rotation, unit);
        return RawPdf.page(boxes, "").save(dir.resolve("page.pdf"));
    }

    private Path page(String lastOperators) {
        return RawPdf.page("/MediaBox[0 0 595.276 841.89]", lastOperators).save(dir.resolve("page.pdf"));
    }
}
