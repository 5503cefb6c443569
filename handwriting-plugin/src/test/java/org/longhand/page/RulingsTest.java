package org.longhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Margins;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.api.Point;
import org.longhand.page.Rulings.Segment;

class RulingsTest {

    private static final Page PAGE = new Page(new PageSize(60, 50), new Margins(12, 10, 14, 11), Paper.BLANK);

    @Test
    void blankPaperHasNone() {
        assertEquals(List.of(), Rulings.of(PAGE).lines());
    }

    @Test
    void linesToWriteOnKeepBetweenUpperAndLowerMargin() {
        assertEquals(
                List.of(row(0, 20), row(0, 28), row(0, 36)),
                Rulings.of(PAGE.withPaper(Paper.RULED)).lines());
    }

    @Test
    void squaresFillTheSheetFromTheCornerOfTheMargins() {
        List<Segment> lines =
                Rulings.of(PAGE.withPaper(Paper.GRID.withDistanceMm(10))).lines();

        assertEquals(5 + 6, lines.size());
        assertEquals(row(0, 2), lines.get(0));
        assertEquals(new Segment(new Point(1, 0), new Point(1, 50)), lines.get(5));
    }

    @Test
    void dotsLieWhereSquaresWouldCross() {
        Rulings dots = Rulings.of(PAGE.withPaper(Paper.DOTTED.withDistanceMm(10)));

        assertEquals(10, dots.dotDistanceMm());
        assertEquals(List.of(row(1, 2), row(1, 12), row(1, 22), row(1, 32), row(1, 42)), dots.lines());
    }

    @Test
    void smallestRulingsOfTheLargestPageAreFew() {
        Page huge = new Page(new PageSize(5000, 5000), Margins.all(0), Paper.DOTTED.withDistanceMm(2));

        assertTrue(Rulings.of(huge).lines().size() < 2600);
    }

    private static Segment row(double left, double y) {
        return new Segment(new Point(left, y), new Point(60, y));
    }
}
