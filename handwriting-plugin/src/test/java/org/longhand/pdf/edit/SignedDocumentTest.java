package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.api.UnusableDocumentException;
import org.longhand.layout.TestInk;

/** What was signed stays as it was signed; what the signature forbids is refused. */
class SignedDocumentTest {

    private static final PdfEdit FILL_IN = PdfEdit.of(new Insertion(HandwritingRequest.of("Ada"), field("name")));
    private static final PdfEdit ANNOTATE =
            PdfEdit.of(new Insertion(HandwritingRequest.of("Ada"), new Placement.At(1, 20, 20)));

    @TempDir
    private Path dir;

    private byte[] form;

    private static Placement field(String name) {
        return new Placement.Field(name);
    }

    @BeforeEach
    void makeForm() {
        form = RawPdf.a4()
                .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm 10 0 R>>")
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>>>/Annots[11 0 R 13 0 R]>>")
                .object(10, "<</Fields[11 0 R 12 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 10 Tf 0 g)>>")
                .object(11, "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/Rect[100 700 300 724]/P 3 0 R/F 4>>")
                .object(12, "<</T(home)/Kids[13 0 R]>>")
                .object(
                        13,
                        "<</Type/Annot/Subtype/Widget/FT/Tx/T(town)/Parent 12 0 R/Rect[100 600 300 624]/P 3 0 R/F 4>>")
                .bytes();
    }

    @Test
    void approvedDocumentIsFilledInAndAnnotatedBehindWhatWasSigned() throws IOException {
        byte[] signed = SignedPdf.approved(form);

        requireIntact(signed, write(signed, FILL_IN));
        requireIntact(signed, write(signed, ANNOTATE));
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, false, no change",
        "2, true, false, no more than to fill in its form",
        "3, true, true, no more than to fill in its form and to annotate"
    })
    void certifiedDocumentIsChangedAsItsAuthorPermits(int level, boolean fills, boolean annotates, String permitted)
            throws IOException {
        byte[] signed = SignedPdf.certified(form, level);

        check(signed, FILL_IN, fills, "whose signature permits " + permitted);
        check(signed, ANNOTATE, annotates, "whose signature permits " + permitted);
        check(signed, FILL_IN.withFlatten(true), false, level == 1 ? "permits no change" : "");
        requireIntact(signed, write(signed, ANNOTATE.withForce(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "All, , false, false",
        "Include, name, false, true",
        "Include, home, true, false",
        "Exclude, name, true, false",
        "Exclude, home.town, false, true"
    })
    void lockedFieldIsRefused(String action, String field, boolean name, boolean town) throws IOException {
        byte[] signed = SignedPdf.locked(form, action, field == null ? new String[0] : new String[] {field});
        PdfEdit fillTown = PdfEdit.of(new Insertion(HandwritingRequest.of("York"), field("home.town")));

        check(signed, FILL_IN, name, "the field name is locked by the signature Signature1");
        check(signed, fillTown, town, "the field home.town is locked by the signature Signature1");
        requireIntact(signed, write(signed, fillTown.withForce(true)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signedDocumentIsNeverWrittenAnew(boolean force) throws IOException {
        byte[] signed = SignedPdf.approved(form);

        check(signed, ANNOTATE.withRewrite(true).withForce(force), false, "changes can only be appended");
    }

    private void check(byte[] signed, PdfEdit edit, boolean permitted, String refusal) throws IOException {
        if (permitted) {
            requireIntact(signed, write(signed, edit));
        } else {
            String message = assertThrows(UnusableDocumentException.class, () -> write(signed, edit))
                    .getMessage();
            assertTrue(message.contains(refusal), message);
        }
    }

    private byte[] write(byte[] pdf, PdfEdit edit) throws IOException {
        Path file = Files.write(dir.resolve("signed.pdf"), pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentEdit(PdfFile.of(file), edit).write(TestInk::of, out);
        return out.toByteArray();
    }

    private static void requireIntact(byte[] signed, byte[] written) throws IOException {
        assertTrue(written.length > signed.length);
        assertArrayEquals(signed, Arrays.copyOf(written, signed.length));
        try (PDDocument before = Loader.loadPDF(signed);
                PDDocument after = Loader.loadPDF(written)) {
            PDSignature signature = after.getLastSignatureDictionary();
            assertArrayEquals(before.getLastSignatureDictionary().getByteRange(), signature.getByteRange());
            assertArrayEquals(
                    before.getLastSignatureDictionary().getSignedContent(signed), signature.getSignedContent(written));
            assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
        }
    }
}
