package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.Description;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.UnusableDocumentException;
import org.longhand.layout.TestInk;
import org.longhand.pdf.PdfWriter;

class JoinedDocumentTest {

    @TempDir
    private Path dir;

    @Test
    void pagesComeInTheOrderOfTheList() throws IOException {
        List<Path> letters = new ArrayList<>();
        for (String name : List.of("Ada", "Bob", "Cy")) {
            Path letter = dir.resolve(name + ".pdf");
            try (OutputStream to = Files.newOutputStream(letter)) {
                new PdfWriter(new Output.Pdf(Pen.BLUE_BLACK, Page.A4, Description.USUAL))
                        .write(TestInk.of("Dear " + name), to);
            }
            letters.add(letter);
        }

        byte[] joined = join(letters);

        assertArrayEquals(joined, join(letters));
        try (PDDocument document = Loader.loadPDF(joined)) {
            assertEquals(3, document.getNumberOfPages());
            assertEquals(
                    "Dear Ada Dear Bob Dear Cy",
                    new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " "));
            assertEquals("Dear Ada", document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertEquals(3, document.getDocumentCatalog().getStructureTreeRoot().getParentTreeNextKey());
            PDMarkInfo marks = document.getDocumentCatalog().getMarkInfo();
            assertTrue(marks.isMarked());
            assertFalse(marks.getCOSObject().containsKey(COSName.getPDFName("Suspects")), "Poppler says it is wrong");
        }
    }

    @Test
    void documentThatIsNoneIsNamed() throws IOException {
        Path broken = Files.writeString(dir.resolve("broken.pdf"), "none");

        assertThrows(UnusableDocumentException.class, () -> join(List.of(broken)));
    }

    private static byte[] join(List<Path> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JoinedDocument.write(documents, out);
        return out.toByteArray();
    }
}
