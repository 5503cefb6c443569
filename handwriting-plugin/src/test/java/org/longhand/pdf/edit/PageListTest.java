package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"null", "99 0 R", "7"})
    void pageBehindWhatIsNoPageHasNoNumber(String kid) {
        Path document = listed(kid + " 3 0 R");

        Exception e =
                assertThrows(MisplacedException.class, () -> Edited.of(document, new Placement.At(1, 40, 30), "alpha"));

        assertEquals(
                "viewers do not agree which page of broken.pdf is page 1, as something before it is no page; repair it first",
                e.getMessage().replace(dir + File.separator, ""));
    }

    @Test
    void pageBeforeWhatIsNoPageHasItsNumber() throws IOException {
        Edited edited = Edited.of(listed("3 0 R null"), new Placement.At(1, 40, 30), "alpha");

        assertTrue(edited.text().contains("alpha"), edited.text());
    }

    @Test
    void printedTextIsFoundWhateverTheNumberOfItsPage() throws IOException {
        Placement anchor = new Placement.Anchor("Printed", Placement.Side.AFTER, OptionalInt.empty());

        Edited edited = Edited.of(listed("null 3 0 R"), anchor, "alpha");

        assertTrue(edited.startsWith(dir.resolve("broken.pdf")));
    }

    private Path listed(String kids) {
        return RawPdf.a4()
                .object(2, "<</Type/Pages/Kids[%s]/Count 2>>".formatted(kids))
                .save(dir.resolve("broken.pdf"));
    }
}
