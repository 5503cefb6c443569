package org.longhand.api;

/**
 * Width and height of a sheet of paper.
 *
 * @param widthMm in millimetres, above 0 and up to {@value #MAX_MM}
 * @param heightMm in millimetres, above 0 and up to {@value #MAX_MM}
 */
public record PageSize(double widthMm, double heightMm) {

    /** The longest side that PDF viewers show (ISO 32000-1, Annex C). */
    public static final double MAX_MM = 5000;

    /** 297 x 420 mm. */
    public static final PageSize A3 = new PageSize(297, 420);
    /** 210 x 297 mm. */
    public static final PageSize A4 = new PageSize(210, 297);
    /** 148 x 210 mm. */
    public static final PageSize A5 = new PageSize(148, 210);
    /** 105 x 148 mm. */
    public static final PageSize A6 = new PageSize(105, 148);
    /** 8.5 x 11 inches. */
    public static final PageSize LETTER = new PageSize(215.9, 279.4);
    /** 8.5 x 14 inches. */
    public static final PageSize LEGAL = new PageSize(215.9, 355.6);

    /**
     * Checks both sides.
     *
     * @param widthMm above 0 and up to {@value #MAX_MM}
     * @param heightMm above 0 and up to {@value #MAX_MM}
     * @throws IllegalArgumentException if one is out of its range
     */
    public PageSize {
        if (!(widthMm > 0 && widthMm <= MAX_MM && heightMm > 0 && heightMm <= MAX_MM)) {
            throw new IllegalArgumentException("page is %s x %s mm, but sides must be above 0 and up to %s mm"
                    .formatted(widthMm, heightMm, MAX_MM));
        }
    }

    /**
     * The same sheet with its longer side across.
     *
     * @return this one if it lies so already
     */
    public PageSize landscape() {
        return widthMm >= heightMm ? this : new PageSize(heightMm, widthMm);
    }
}
