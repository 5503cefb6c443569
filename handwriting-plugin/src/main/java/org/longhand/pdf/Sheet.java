package org.longhand.pdf;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Page;
import org.longhand.ink.Bounds;

/**
 * The lines that share a page.
 *
 * @param lines top to bottom
 * @param originMm where the ink's origin lies, in millimetres below the upper edge of the page
 */
record Sheet(List<Line> lines, double originMm) {

    /** Room above the first baseline, in x-heights, that a line has even if its letters are low. */
    private static final double LEAST_ASCENT = 2;

    /** Ink may hang over the margins by this, in x-heights. */
    private static final double OVERHANG = 0.2;

    Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * Spreads ink over as many pages as it needs.
     *
     * @throws IllegalArgumentException if a line is wider or higher than the page has room for
     */
    static List<Sheet> spread(Handwriting ink, Page page) {
        requireWidth(ink, page);
        double bottom = page.heightMm() - page.marginMm() + OVERHANG * ink.xHeightMm();
        List<Sheet> sheets = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        double origin = 0;
        for (Line line : ink.lines()) {
            double lowest = bounds(line).maxY();
            if (!lines.isEmpty() && origin + lowest > bottom) {
                sheets.add(new Sheet(lines, origin));
                lines.clear();
            }
            if (lines.isEmpty()) {
                double ascent = Math.max(line.baselineMm() - bounds(line).minY(), LEAST_ASCENT * ink.xHeightMm());
                origin = page.marginMm() + ascent - line.baselineMm();
                requireHeight(origin + lowest - page.marginMm(), bottom - page.marginMm(), line);
            }
            lines.add(line);
        }
        sheets.add(new Sheet(lines, origin));
        return sheets;
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

    private static void requireHeight(double height, double limit, Line line) {
        if (height > limit) {
            throw new IllegalArgumentException(
                    "a line is %.1f mm high, but the page has room for %.1f mm; write smaller or use a higher page: %s"
                            .formatted(height, limit, line.text()));
        }
    }
}
