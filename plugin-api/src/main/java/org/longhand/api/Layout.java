package org.longhand.api;

import java.util.Objects;

/**
 * How writing is set in lines. Immutable; start from {@link #USUAL} or {@link #on} and change what matters with the
 * {@code with…} methods.
 *
 * @param xHeightMm height of a lower-case x in millimetres, {@value #MIN_X_HEIGHT_MM} to {@value #MAX_X_HEIGHT_MM}
 * @param lineWidthMm longest line in millimetres, {@value #MIN_LINE_WIDTH_MM} to {@value #MAX_LINE_WIDTH_MM}; longer
 *     text is wrapped at blanks
 * @param lineDistanceMm from baseline to baseline in millimetres, at least the x-height and at most
 *     {@value #MAX_LINE_DISTANCE_MM}
 * @param alignment of lines within their width
 * @param irregularity how far lines stray from the straight and even: baseline, slope and left edge. From 0, which
 *     is as if with a ruler, to 1, which is as if in a hurry
 */
public record Layout(
        double xHeightMm, double lineWidthMm, double lineDistanceMm, Alignment alignment, double irregularity) {

    /** Smallest letters, in millimetres. */
    public static final double MIN_X_HEIGHT_MM = 0.5;
    /** Largest letters, in millimetres. */
    public static final double MAX_X_HEIGHT_MM = 100;
    /** Shortest line in millimetres. */
    public static final double MIN_LINE_WIDTH_MM = 5;
    /** Longest line in millimetres. */
    public static final double MAX_LINE_WIDTH_MM = 10_000;
    /** Largest distance between baselines, in millimetres. */
    public static final double MAX_LINE_DISTANCE_MM = 1000;
    /** Lines as straight as the hand writes them. */
    public static final double MIN_IRREGULARITY = 0;
    /** Lines that wander visibly. */
    public static final double MAX_IRREGULARITY = 1;

    /** An x-height of 2.5 mm on lines of 170 mm, which is A4 less margins of 20 mm; left-aligned, a little irregular. */
    public static final Layout USUAL = new Layout(2.5, Page.A4.writableWidthMm(), 10, Alignment.LEFT, 0.3);

    /** From baseline to baseline in x-heights, unless set otherwise: a g has room above a d. */
    private static final double X_HEIGHTS_PER_LINE = 4;
    /** From ruling to ruling: rulings keep lines apart, and people fill them. */
    private static final double X_HEIGHTS_PER_RULING = 3.2;
    /** As {@link #X_HEIGHTS_PER_LINE}, where rulings leave no other choice. */
    private static final double LEAST_X_HEIGHTS_PER_LINE = 3;

    /**
     * Checks every setting.
     *
     * @param xHeightMm {@value #MIN_X_HEIGHT_MM} to {@value #MAX_X_HEIGHT_MM}
     * @param lineWidthMm {@value #MIN_LINE_WIDTH_MM} to {@value #MAX_LINE_WIDTH_MM}
     * @param lineDistanceMm {@code xHeightMm} to {@value #MAX_LINE_DISTANCE_MM}
     * @param alignment of lines within {@code lineWidthMm}
     * @param irregularity {@value #MIN_IRREGULARITY} to {@value #MAX_IRREGULARITY}
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Layout {
        Objects.requireNonNull(alignment, "alignment");
        requireRange("x-height in mm", xHeightMm, MIN_X_HEIGHT_MM, MAX_X_HEIGHT_MM);
        requireRange("line width in mm", lineWidthMm, MIN_LINE_WIDTH_MM, MAX_LINE_WIDTH_MM);
        requireRange("line distance in mm", lineDistanceMm, xHeightMm, MAX_LINE_DISTANCE_MM);
        requireRange("irregularity", irregularity, MIN_IRREGULARITY, MAX_IRREGULARITY);
    }

    /**
     * Fills the page from margin to margin. On ruled paper every line is written on, on grid and dotted paper as many
     * rulings are skipped as the usual x-height needs; the x-height follows.
     *
     * @param page to fill
     * @return a layout that fits the page
     */
    public static Layout on(Page page) {
        Layout filling = USUAL.withLineWidthMm(page.writableWidthMm());
        double ruling = page.paper().distanceMm();
        return switch (page.paper().kind()) {
            case BLANK -> filling;
            case RULED -> filling.fillingLinesMm(ruling);
            case GRID, DOTTED ->
                filling.fillingLinesMm(ruling * Math.ceil(X_HEIGHTS_PER_RULING * USUAL.xHeightMm / ruling));
        };
    }

    /**
     * As {@link #on(Page)}, with an x-height of one's own: the line distance is the usual one, or on paper with rulings
     * the smallest that keeps to them.
     *
     * @param page to fill
     * @param xHeightMm {@value #MIN_X_HEIGHT_MM} to {@value #MAX_X_HEIGHT_MM}
     * @return a layout as wide as the page
     * @throws IllegalArgumentException if the x-height is out of its range
     */
    public static Layout on(Page page, double xHeightMm) {
        Layout filling = on(page).withXHeightMm(xHeightMm);
        double ruling = page.paper().distanceMm();
        return page.paper().isRuled()
                ? filling.withLineDistanceMm(ruling * Math.ceil(LEAST_X_HEIGHTS_PER_LINE * xHeightMm / ruling))
                : filling;
    }

    /**
     * Sets the line distance as well, to its usual multiple of the x-height.
     *
     * @param value {@value #MIN_X_HEIGHT_MM} to {@value #MAX_X_HEIGHT_MM} mm
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public Layout withXHeightMm(double value) {
        return new Layout(value, lineWidthMm, X_HEIGHTS_PER_LINE * value, alignment, irregularity);
    }

    /**
     * The same with longer or shorter lines.
     *
     * @param value {@value #MIN_LINE_WIDTH_MM} to {@value #MAX_LINE_WIDTH_MM} mm
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public Layout withLineWidthMm(double value) {
        return new Layout(xHeightMm, value, lineDistanceMm, alignment, irregularity);
    }

    /**
     * The same with lines closer together or farther apart.
     *
     * @param value from baseline to baseline in millimetres, the x-height to {@value #MAX_LINE_DISTANCE_MM}
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public Layout withLineDistanceMm(double value) {
        return new Layout(xHeightMm, lineWidthMm, value, alignment, irregularity);
    }

    /**
     * Sets line distance and x-height: lines so far apart, with letters as large as people write on such rulings.
     *
     * @param value from baseline to baseline in millimetres
     * @return a changed copy
     * @throws IllegalArgumentException if line distance or x-height are out of their ranges then
     */
    public Layout fillingLinesMm(double value) {
        return new Layout(value / X_HEIGHTS_PER_RULING, lineWidthMm, value, alignment, irregularity);
    }

    /**
     * The same with other alignment.
     *
     * @param value where short lines stand
     * @return a changed copy
     */
    public Layout withAlignment(Alignment value) {
        return new Layout(xHeightMm, lineWidthMm, lineDistanceMm, value, irregularity);
    }

    /**
     * The same with lines that wander more or less.
     *
     * @param value {@value #MIN_IRREGULARITY} to {@value #MAX_IRREGULARITY}
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public Layout withIrregularity(double value) {
        return new Layout(xHeightMm, lineWidthMm, lineDistanceMm, alignment, value);
    }

    /**
     * Checks that what is written like this will fit a page, which is cheaper than to find out afterwards.
     *
     * @param page to write on
     * @throws IllegalArgumentException if the lines are wider or higher than the page has room for, or do not keep to
     *     its rulings
     */
    public void requireFits(Page page) {
        if (lineWidthMm > page.writableWidthMm() + 0.01) {
            throw new IllegalArgumentException(
                    "lines are %s mm wide, but the page has room for %.1f mm; make them narrower or the page wider"
                            .formatted(lineWidthMm, page.writableWidthMm()));
        }
        if (X_HEIGHTS_PER_LINE * xHeightMm > page.writableHeightMm()) {
            throw new IllegalArgumentException(
                    "an x-height of %s mm needs lines of %.1f mm, but the page is only %.1f mm high between its margins"
                            .formatted(xHeightMm, X_HEIGHTS_PER_LINE * xHeightMm, page.writableHeightMm()));
        }
        double rulings = lineDistanceMm / page.paper().distanceMm();
        if (page.paper().isRuled() && Math.abs(rulings - Math.rint(rulings)) > 1e-6) {
            throw new IllegalArgumentException(
                    "lines are %s mm apart, but the rulings of the paper %s mm; use a whole multiple of that"
                            .formatted(lineDistanceMm, page.paper().distanceMm()));
        }
    }

    private static void requireRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s is %s, but must be %s to %s".formatted(name, value, min, max));
        }
    }
}
