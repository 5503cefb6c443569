package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Placement;

class VisiblePageTest {

    private static final Placement PLACE = new Placement.At(1, 40, 30);
    private static final String BOX = "/MediaBox[0 0 595 842]";

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "unit of {0}")
    @ValueSource(strings = {"-3", "0", "(x)", "99 0 R"})
    void unitThatIsNoneIsAPoint(String unit) throws IOException {
        Path page = page(BOX + "/UserUnit " + unit);

        assertEquals(40, Edited.of(page, PLACE, "alpha").inkMm(1).minX(), 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/MediaBox[1e3 0 2e3 842]",
                "/MediaBox[0 (a) 595 842]",
                "/MediaBox[0 0 595 99 0 R]",
                BOX + "/CropBox[0 0 5e2 800]",
                BOX + "/CropBox[0 0 null 800]"
            })
    void boxThatViewersReadDifferentlyIsRefused(String box) {
        String name = box.contains("Crop") ? "CropBox" : "MediaBox";

        assertEquals(
                "page 1 has a %s of other than plain numbers, which viewers read differently; repair the document first"
                        .formatted(name),
                refusal(box));
    }

    @ParameterizedTest
    @CsvSource({
        "[-2147483648 -2147483648 2147483647 2147483647], 1, 757585",
        "[0 0 3000000 842], 1, 1058",
        "[0 0 1000000 1000000], 100, 35278"
    })
    void pageOnWhichInkFallsApartIsRefused(String box, double unit, String metres) {
        assertEquals(
                "page 1 reaches %s m from its origin, where viewers cannot place ink exactly".formatted(metres),
                refusal("/MediaBox%s/UserUnit %s".formatted(box, unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0 0 14400 14400]/UserUnit 75", "[-500000 -500000 500000 500000]"})
    void largePageIsWrittenOn(String box) throws IOException {
        String text = Edited.of(page("/MediaBox" + box), PLACE, "alpha").text();

        assertTrue(text.contains("Printed") && text.contains("alpha"), text);
    }

    private String refusal(String entries) {
        Path page = page(entries);
        return assertThrows(MisplacedException.class, () -> Edited.of(page, PLACE, "alpha"))
                .getMessage();
    }

    private Path page(String entries) {
        return RawPdf.page(entries, "").save(dir.resolve("page.pdf"));
    }
}
