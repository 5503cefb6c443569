package org.longhand.page;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Page;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * The lines that share a page.
 *
 * @param lines top to bottom
 * @param origin where the ink's origin lies, in millimetres right of and below the page's upper left corner
 */
public record Sheet(List<Line> lines, Point origin) {

    /** Room above the first baseline, in x-heights, that a line has even if its letters are low. */
    private static final double LEAST_ASCENT = 2;

    /** Ink may hang over the margins by this, in x-heights. */
    private static final double OVERHANG = 0.2;

    /** Baselines may lie below the last ruling by this, in millimetres: sums of decimals miss it by a hair. */
    private static final double ROUNDING_MM = 1e-3;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * Spreads ink over as many pages as it needs. Blank lines at the top of the second and later pages are left out. On
     * paper with rulings the first baseline of each page lies on one.
     *
     * @return at least one
     * @throws IllegalArgumentException if a line is wider or higher than the page has room for
     */
    public static List<Sheet> spread(Handwriting ink, Page page) {
        requireWidth(ink, page);
        List<Sheet> sheets = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double origin = 0;
        for (Line line : ink.lines()) {
            if (!lines.isEmpty() && origin + lowest(line, ink, page) > bottom(page)) {
                sheets.add(new Sheet(lines, new Point(page.margins().leftMm(), origin)));
                lines.clear();
            }
            boolean blankAtTop = lines.isEmpty() && line.words().isEmpty() && !sheets.isEmpty();
            if (blankAtTop) {
                continue;
            }
            if (lines.isEmpty()) {
                origin = firstBaseline(line, ink.xHeightMm(), page) - line.baselineMm();
                requireHeight(origin + lowest(line, ink, page), page, line);
            }
            lines.add(line);
        }
        sheets.add(new Sheet(lines, new Point(page.margins().leftMm(), origin)));
        return sheets;
    }

    /**
     * The one sheet of a document that has no more.
     *
     * @throws IllegalArgumentException if the ink does not fit on one page
     */
    public static Sheet only(Handwriting ink, Page page) {
        List<Sheet> sheets = spread(ink, page);
        if (sheets.size() > 1) {
            throw new IllegalArgumentException(
                    "the ink needs %d pages, but the document holds one; write a document each"
                            .formatted(sheets.size()));
        }
        return sheets.get(0);
    }

    /** Millimetres below the upper edge of the page. */
    private static double firstBaseline(Line line, double xHeightMm, Page page) {
        double top = page.margins().topMm();
        if (page.paper().isRuled()) {
            double ruling = page.paper().distanceMm();
            return top + ruling * Math.ceil(LEAST_ASCENT * xHeightMm / ruling);
        }
        return top + Math.max(line.baselineMm() - bounds(line).minY(), LEAST_ASCENT * xHeightMm);
    }

    /** What must lie above the margin: on rulings the baseline, so that the last one is used, else all but overhang. */
    private static double lowest(Line line, Handwriting ink, Page page) {
        return page.paper().isRuled()
                ? line.baselineMm() - ROUNDING_MM
                : bounds(line).maxY() - OVERHANG * ink.xHeightMm();
    }

    private static double bottom(Page page) {
        return page.heightMm() - page.margins().bottomMm();
    }

    private static Bounds bounds(Line line) {
        return Bounds.of(line.strokes()).orElse(new Bounds(0, line.baselineMm(), 0, line.baselineMm()));
    }

    private static void requireWidth(Handwriting ink, Page page) {
        double width = Bounds.of(ink.strokes()).map(Bounds::maxX).orElse(0.0);
        if (width > page.writableWidthMm() + OVERHANG * ink.xHeightMm()) {
            throw new IllegalArgumentException(
                    "the ink is %.1f mm wide, but the page has room for %.1f mm; use that line width or a wider page"
                            .formatted(width, page.writableWidthMm()));
        }
    }

    private static void requireHeight(double lowest, Page page, Line line) {
        if (lowest > bottom(page)) {
            throw new IllegalArgumentException(
                    "a line is %.1f mm high, but the page has room for %.1f mm; write smaller or use a higher page: %s"
                            .formatted(lowest - page.margins().topMm(), page.writableHeightMm(), line.text()));
        }
    }
}
