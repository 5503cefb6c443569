package org.longhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.layout.TestInk;

class SheetTest {

    private static final Page A6 = Page.A4.withSize(PageSize.A6);

    @ParameterizedTest(name = "{0} every {1} mm")
    @CsvSource({"RULED, 8", "RULED, 7.1", "GRID, 5", "DOTTED, 4"})
    void everyBaselineLiesOnARuling(Paper.Kind kind, double rulingMm) {
        Page page = A6.withPaper(new Paper(kind, rulingMm));

        List<Sheet> sheets = Sheet.spread(lines(40, Layout.on(page)), page);

        assertTrue(sheets.size() > 1);
        List<Double> rulings =
                Rulings.of(page).lines().stream().map(line -> line.from().y()).toList();
        for (Sheet sheet : sheets) {
            for (Line line : sheet.lines()) {
                double baseline = sheet.origin().y() + line.baselineMm();
                double nearest = rulings.stream()
                        .mapToDouble(y -> Math.abs(y - baseline))
                        .min()
                        .orElseThrow();
                assertEquals(0, nearest, 1e-6, line.text());
            }
        }
    }

    @Test
    void ruledPaperIsWrittenOnFromTheFirstRulingToTheLast() {
        Page page = A6.withPaper(Paper.RULED);
        int rulings = Rulings.of(page).lines().size();

        List<Sheet> sheets = Sheet.spread(lines(2 * rulings, Layout.on(page)), page);

        assertEquals(
                List.of(rulings, rulings),
                sheets.stream().map(sheet -> sheet.lines().size()).toList());
    }

    @Test
    void blankLinesDoNotBeginAPage() {
        Handwriting ink = write("a\n\n\nb", Layout.on(A6));
        Page low = new Page(105, 40, 10);

        List<Sheet> sheets = Sheet.spread(ink, low);

        assertEquals(
                List.of("a", "b"),
                sheets.stream().map(sheet -> sheet.lines().get(0).text()).toList());
    }

    @Test
    void blankLinesAtTheBeginningOfTheTextStay() {
        assertEquals(
                "", Sheet.only(write("\na", Layout.on(A6)), A6).lines().get(0).text());
    }

    @Test
    void inkOfSeveralPagesIsNoSinglePage() {
        Handwriting ink = lines(40, Layout.on(A6));

        Exception e = assertThrows(IllegalArgumentException.class, () -> Sheet.only(ink, A6));

        assertEquals("the ink needs 4 pages, but the document holds one; write a document each", e.getMessage());
    }

    private static Handwriting lines(int count, Layout layout) {
        return write(
                IntStream.rangeClosed(1, count).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")), layout);
    }

    private static Handwriting write(String text, Layout layout) {
        return TestInk.of(HandwritingRequest.of(text).withLayout(layout));
    }
}
