package org.longhand.page;

import java.util.Optional;
import org.longhand.api.Handwriting;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * What a document of one drawing shows: a whole page, or just the ink.
 *
 * @param box of the drawing, in the coordinates of the ink
 * @param rulings of the page, whose upper left corner is that of the box
 */
public record Canvas(Bounds box, Optional<Rulings> rulings) {

    private static final Bounds NO_INK = new Bounds(0, 0, 0, 0);

    /** Just large enough: half a pen's width is ink, the other half is air and leaves room for rounding. */
    public static Canvas around(Handwriting ink, Pen pen) {
        return new Canvas(Bounds.of(ink.strokes()).orElse(NO_INK).grow(pen.widthMm()), Optional.empty());
    }

    /**
     * A whole page.
     *
     * @throws IllegalArgumentException if the ink does not fit on one
     */
    public static Canvas of(Handwriting ink, Page page) {
        Point origin = Sheet.only(ink, page).origin();
        Bounds box = new Bounds(-origin.x(), -origin.y(), page.widthMm() - origin.x(), page.heightMm() - origin.y());
        return new Canvas(
                box,
                Optional.of(Rulings.of(page)).filter(rulings -> !rulings.lines().isEmpty()));
    }
}
