package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.Placement;

class PageListTest {

    @TempDir
    private Path dir;

    @Test
    void aPageWithoutParentKeepsWhatItInheritsFromTheTree() throws IOException {
        Path document = dir.resolve("orphan.pdf");
        Files.write(
                document,
                RawPdf.a4()
                        .object(
                                2,
                                "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]/Rotate 90"
                                        + "/Resources<</Font<</G 9 0 R>>>>>>")
                        .object(3, "<</Type/Page>>")
                        .object(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                        .bytes());

        Edited edited = Edited.of(document, new Placement.At(1, 40, 30), "alpha");

        try (PDDocument result = edited.open()) {
            PDPage page = result.getPage(0);
            assertEquals(90, page.getRotation());
            assertNotNull(page.getResources().getFont(COSName.getPDFName("G")));
        }
    }
}
