package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    @ParameterizedTest
    @CsvSource({
        "0.49, 170, 8, 0",
        "101, 170, 400, 0",
        "NaN, 170, 8, 0",
        "2.5, 4.9, 8, 0",
        "2.5, 10001, 8, 0",
        "2.5, NaN, 8, 0",
        "2.5, 170, 2.4, 0",
        "2.5, 170, 1001, 0",
        "2.5, 170, 8, -0.1",
        "2.5, 170, 8, 1.1"
    })
    void numberOutOfRangeIsRefused(double xHeightMm, double lineWidthMm, double lineDistanceMm, double irregularity) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Layout(xHeightMm, lineWidthMm, lineDistanceMm, Alignment.LEFT, irregularity));
    }

    @ParameterizedTest(name = "{0} every {1} mm: lines {2} mm apart, x {3} mm high")
    @CsvSource({
        "BLANK, 8, 10, 2.5",
        "RULED, 8, 8, 2.5",
        "RULED, 6.4, 6.4, 2",
        "RULED, 16, 16, 5",
        "GRID, 5, 10, 3.125",
        "DOTTED, 4, 8, 2.5"
    })
    void linesKeepToTheRulings(Paper.Kind kind, double rulingMm, double lineDistanceMm, double xHeightMm) {
        Layout layout = Layout.on(Page.A4.withPaper(new Paper(kind, rulingMm)));

        assertEquals(lineDistanceMm, layout.lineDistanceMm(), 1e-9);
        assertEquals(xHeightMm, layout.xHeightMm(), 1e-9);
    }

    @ParameterizedTest(name = "x {2} mm high on {0} paper every {1} mm: lines {3} mm apart")
    @CsvSource({"BLANK, 8, 4, 16", "RULED, 8, 2, 8", "RULED, 8, 2.6, 8", "RULED, 8, 4, 16", "GRID, 5, 1.6, 5"})
    void rulingsAreSkippedUntilTheLettersHaveRoom(
            Paper.Kind kind, double rulingMm, double xHeightMm, double lineDistanceMm) {
        Layout layout = Layout.on(Page.A4.withPaper(new Paper(kind, rulingMm)), xHeightMm);

        assertEquals(lineDistanceMm, layout.lineDistanceMm(), 1e-9);
        assertEquals(xHeightMm, layout.xHeightMm(), 1e-9);
    }

    @Test
    void whatFillsThePageFitsIt() {
        Page page = new Page(PageSize.LETTER.landscape(), new Margins(30, 10.1, 20, 10.2), Paper.GRID);

        assertEquals(259.1, Layout.on(page).lineWidthMm(), 1e-9);
        assertDoesNotThrow(() -> Layout.on(page).requireFits(page));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "300 |  8   | 2.5 | lines are 300.0 mm wide, but the page has room for 170.0 mm; make them narrower or the page wider",
                "170 | 12   | 2.5 | lines are 12.0 mm apart, but the rulings of the paper 8.0 mm; use a whole multiple of that",
                "170 | 320  | 99  | an x-height of 99.0 mm needs lines of 396.0 mm, but the page is only 257.0 mm high between its margins"
            })
    void whatDoesNotFitThePageIsRefused(double widthMm, double distanceMm, double xHeightMm, String message) {
        Layout layout = new Layout(xHeightMm, widthMm, distanceMm, Alignment.LEFT, 0);

        Exception e =
                assertThrows(IllegalArgumentException.class, () -> layout.requireFits(Page.A4.withPaper(Paper.RULED)));

        assertEquals(message, e.getMessage());
    }
}
