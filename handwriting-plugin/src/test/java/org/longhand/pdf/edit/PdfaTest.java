package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.layout.TestInk;

/** A document that claims to be PDF/A-1b (ISO 19005-1), and is, still is when it was written into. */
class PdfaTest {

    private static final PdfEdit INK =
            PdfEdit.of(new Insertion(HandwritingRequest.of("Dear Ada"), new Placement.At(1, 30, 30)));
    private static final PdfEdit FIELD =
            PdfEdit.of(new Insertion(HandwritingRequest.of("Ada"), new Placement.Field("name")));

    @TempDir
    private Path dir;

    private byte[] archived;

    @BeforeEach
    void makeDocument() throws IOException {
        String xmp = """
                <?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""";
        archived = RawPdf.a4()
                .header("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n")
                .trailer("/Root 1 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]")
                .object(
                        1,
                        "<</Type/Catalog/Pages 2 0 R/AcroForm 10 0 R/Metadata 20 0 R/OutputIntents[<</Type"
                                + "/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile"
                                + " 21 0 R>>]>>")
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>/Annots[11"
                                + " 0 R]>>")
                .stream(4, "", "1 0 0 rg 100 100 50 50 re f")
                // No font, as it would have to be embedded.
                .object(5, "null")
                .object(10, "<</Fields[11 0 R]>>")
                .object(
                        11,
                        "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/Rect[100 700 300 724]/P 3 0 R/F 4/AP<</N 12"
                                + " 0 R>>>>")
                .stream(12, "/Type/XObject/Subtype/Form/BBox[0 0 200 24]/Resources<<>>", "q Q")
                .stream(20, "/Type/Metadata/Subtype/XML", xmp)
                .stream(21, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .bytes();
        requireConformance(archived);
    }

    @Test
    void inkOnAPage() throws IOException {
        requireConformance(write(archived, INK));
        requireConformance(write(archived, INK.withRewrite(true)));
    }

    @Test
    void inkInAField() throws IOException {
        requireConformance(write(archived, FIELD));
        requireConformance(write(archived, FIELD.withFlatten(true)));
    }

    @Test
    void inkAsAnAnnotation() throws IOException {
        requireConformance(write(SignedPdf.approved(archived), INK));
    }

    private byte[] write(byte[] pdf, PdfEdit edit) throws IOException {
        Path file = Files.write(dir.resolve("before.pdf"), pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentEdit(PdfFile.of(file), edit)
                .write(request -> TestInk.of(request).withProvenance(TestInk.PROVENANCE), out);
        return out.toByteArray();
    }

    private void requireConformance(byte[] pdf) throws IOException {
        ValidationResult result = PreflightParser.validate(
                Files.write(dir.resolve("checked.pdf"), pdf).toFile());
        assertEquals(
                List.of(),
                result.getErrorsList().stream()
                        .map(error -> error.getErrorCode() + " " + error.getDetails())
                        .toList());
    }
}
