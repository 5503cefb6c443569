package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.FormField;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Pen;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;

/** A form with a field of every kind, each as a person would fill it in. */
class FieldsTest {

    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir
    private Path dir;

    private Path form;

    @BeforeEach
    void makeForm() {
        form = RawPdf.a4()
                .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm 10 0 R>>")
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>>>/Annots[11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R"
                                + " 18 0 R 19 0 R 20 0 R 21 0 R 22 0 R 23 0 R 25 0 R]>>")
                .object(
                        10,
                        "<</Fields[11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R 17 0 R 20 0 R 21 0 R 22 0 R 23 0 R 25 0 R]"
                                + "/NeedAppearances true/CO[22 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 10 Tf 0 g)>>")
                .object(11, text("name", "100 700 300 724", "/V(Grace)/MK<</BC[0]/BG[0.9 0.95 1]>>"))
                .object(12, text("address", "100 600 300 690", "/Ff 4096"))
                .object(13, text("code", "100 560 260 580", "/Ff 16777216/MaxLen 8/MK<</BC[0]>>"))
                .object(14, text("locked", "100 530 300 550", "/Ff 1"))
                .object(15, text("secret", "100 500 300 520", "/F 2"))
                .object(16, text("turned", "400 500 424 700", "/MK<</R 90>>"))
                .object(17, "<</FT/Btn/Ff 49152/T(colour)/Kids[18 0 R 19 0 R]>>")
                .object(18, button("/Parent 17 0 R", "100 460 116 476", "red"))
                .object(19, button("/Parent 17 0 R", "130 460 146 476", "blue"))
                .object(20, button("/FT/Btn/T(agree)", "100 430 116 446", "Yes"))
                .object(21, text("amount", "100 400 200 420", ""))
                .object(
                        22,
                        text(
                                "total",
                                "100 370 200 390",
                                "/AA<</C<</S/JavaScript/JS(AFSimple_Calculate\\(\"SUM\", new"
                                        + " Array\\(\"amount\"\\)\\))>>>>"))
                .object(
                        23,
                        "<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(country)/Rect[100 340 200 360]"
                                + "/Opt[[(fi)(Finland)][(pt)(Portugal)]]/DA(/Helv 10 Tf 0 g)>>")
                .stream(24, "/Type/XObject/Subtype/Form/BBox[0 0 16 16]", "0 0 16 16 re S")
                .object(25, text("old", "100 310 200 330", "/V(typed before)"))
                .save(dir.resolve("form.pdf"));
    }

    private static String text(String name, String rectangle, String more) {
        return "<</Type/Annot/Subtype/Widget/FT/Tx/T(%s)/Rect[%s]/DA(/Helv 10 Tf 0 g)%s>>"
                .formatted(name, rectangle, more);
    }

    private static String button(String entries, String rectangle, String state) {
        return "<</Type/Annot/Subtype/Widget%s/Rect[%s]/AS/Off/AP<</N<</%s 24 0 R/Off 24 0 R>>>>>>"
                .formatted(entries, rectangle, state);
    }

    @Test
    void fieldsAreListed() throws IOException {
        List<FormField> fields = DocumentEdit.fields(PdfFile.of(form));

        assertEquals(
                List.of(
                        "name", "address", "code", "locked", "secret", "turned", "colour", "agree", "amount", "total",
                        "country", "old"),
                fields.stream().map(FormField::name).toList());
        assertEquals(FormField.Kind.COMB, fields.get(2).kind());
        assertEquals(OptionalInt.of(8), fields.get(2).maxLength());
        assertTrue(fields.get(3).readOnly());
        assertTrue(fields.get(4).hidden());
        assertEquals(List.of("red", "blue"), fields.get(6).choices());
        assertEquals(List.of("Finland", "Portugal"), fields.get(10).choices());
        assertEquals(List.of(1), fields.get(0).pages());
        assertEquals("Grace", fields.get(0).value());
    }

    @Test
    void textTakesTheValueAndFitsTheBox() throws IOException {
        Edited result = fill("name", "Ada Lovelace");

        assertEquals("Ada Lovelace", value(result, "name"));
        assertTrue(result.startsWith(form));
        Bounds ink = result.inkMm(1);
        assertTrue(ink.minX() >= 100 * MM_PER_POINT && ink.maxX() <= 300 * MM_PER_POINT, ink::toString);
        assertTrue(ink.minY() >= (841.89 - 724) * MM_PER_POINT, ink::toString);
        assertTrue(ink.maxY() <= (841.89 - 700) * MM_PER_POINT, ink::toString);
    }

    @Test
    void fieldsThatViewersWouldHaveDrawnAreDrawnNow() throws IOException {
        Edited result = fill("name", "Ada");

        try (PDDocument document = result.open()) {
            PDAcroForm after = document.getDocumentCatalog().getAcroForm(null);
            assertFalse(after.getNeedAppearances());
            assertEquals("typed before", after.getField("old").getValueAsString());
            assertTrue(after.getField("old").getWidgets().get(0).getAppearance() != null);
        }
    }

    @Test
    void severalLinesWrapAndShrink() throws IOException {
        Edited result = fill("address", "12 St James Square London in the county of Middlesex and so on and on");

        Bounds ink = result.inkMm(1);
        assertTrue(ink.maxX() <= 300 * MM_PER_POINT && ink.maxY() <= (841.89 - 600) * MM_PER_POINT, ink::toString);
        assertTrue(ink.height() > 12, ink::toString);
    }

    @Test
    void combHasOneCharacterInEachCell() throws IOException {
        Edited result = fill("code", "ab12 xyz");

        assertEquals("ab12 xyz", value(result, "code"));
        Bounds ink = result.inkMm(1);
        assertTrue(ink.minX() >= 100 * MM_PER_POINT && ink.minX() < 120 * MM_PER_POINT, ink::toString);
        assertTrue(ink.maxX() <= 260 * MM_PER_POINT && ink.maxX() > 240 * MM_PER_POINT, ink::toString);
    }

    @Test
    void turnedFieldIsWrittenAlongItsLongSide() throws IOException {
        Bounds ink = fill("turned", "upwards we go").inkMm(1);

        assertTrue(ink.height() > 2 * ink.width(), ink::toString);
        assertTrue(ink.minX() >= 400 * MM_PER_POINT && ink.maxX() <= 424 * MM_PER_POINT, ink::toString);
    }

    @Test
    void boxIsTickedByHandAndCleared() throws IOException {
        Edited ticked = fill("agree", "yes");

        assertEquals("Yes", value(ticked, "agree"));
        Bounds ink = ticked.inkMm(1);
        assertTrue(ink.minX() >= 99 * MM_PER_POINT && ink.maxX() <= 117 * MM_PER_POINT, ink::toString);
        assertEquals("Off", value(fill("agree", "no"), "agree"));
    }

    @Test
    void radioButtonIsChosenByName() throws IOException {
        Edited result = fill("colour", "blue");

        assertEquals("blue", value(result, "colour"));
        assertTrue(result.inkMm(1).minX() >= 129 * MM_PER_POINT);
    }

    @Test
    void dropDownHoldsWhatStandsForTheText() throws IOException {
        try (PDDocument document = fill("country", "Portugal").open()) {
            assertEquals(
                    "pt",
                    document.getDocumentCatalog()
                            .getAcroForm(null)
                            .getField("country")
                            .getCOSObject()
                            .getString("V"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | x | there is no field nobody in DIR/form.pdf; it has name, address, code, locked, secret,"
                        + " turned, colour, agree, amount, total and 2 more",
                "locked | x | the field locked is read-only",
                "secret | x | the field secret is hidden",
                "code | 123456789 | the field code takes 8 characters, but there are 9",
                "colour | green | the field colour cannot be 'green'; use one of red, blue or no",
                "country | Narnia | the field country cannot be 'Narnia'; use one of Finland, Portugal",
                "total | 7 | the field total is computed by a script of the document; fill in what it is computed"
                        + " from, with a viewer",
                "amount | 7 | the document computes total from amount by a script, which is not run; use a viewer, or"
                        + " force it to leave total as it is"
            })
    void fieldThatNobodyCouldFillInLikeThisIsRefused(String name, String text, String message) {
        Exception e = assertThrows(Exception.class, () -> fill(name, text));

        assertEquals(message, e.getMessage().replace(dir.toString(), "DIR"));
    }

    @Test
    void textThatWouldBeTooSmallIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> fill("name", "much too long ".repeat(20)));
    }

    @Test
    void flatFormHasNoFieldsButLooksTheSame() throws IOException {
        Edited result = Edited.of(
                form,
                PdfEdit.of(new Insertion(HandwritingRequest.of("Ada"), new Placement.Field("name")))
                        .withFlatten(true));

        try (PDDocument document = result.open()) {
            assertNull(document.getDocumentCatalog().getAcroForm(null));
            assertEquals(List.of(), document.getPage(0).getAnnotations());
        }
        assertTrue(result.text().contains("Ada") && result.text().contains("typed before"), result.text());
        assertTrue(result.inkMm(1).maxX() <= 300 * MM_PER_POINT);
    }

    @Test
    void flatFormShowsWhatViewersWereLeftToDraw() throws IOException {
        Edited result = Edited.of(form, new PdfEdit(List.of(), Pen.BLUE_BLACK, true, false, false));

        assertTrue(result.text().contains("Grace"), result.text());
    }

    private Edited fill(String field, String text) throws IOException {
        return Edited.of(form, new Placement.Field(field), text);
    }

    private static String value(Edited result, String field) throws IOException {
        try (PDDocument document = result.open()) {
            return document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField(field)
                    .getValueAsString();
        }
    }
}
