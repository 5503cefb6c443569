package org.longhand.api;

/**
 * The border of a page that stays free of text, in millimetres, each 0 or more.
 *
 * @param topMm above the first line
 * @param rightMm right of the longest line
 * @param bottomMm below the last line
 * @param leftMm left of the lines
 */
public record Margins(double topMm, double rightMm, double bottomMm, double leftMm) {

    /** 20 mm on all sides. */
    public static final Margins USUAL = all(20);

    /**
     * Checks all four.
     *
     * @param topMm 0 or more
     * @param rightMm 0 or more
     * @param bottomMm 0 or more
     * @param leftMm 0 or more
     * @throws IllegalArgumentException if one is negative or no number
     */
    public Margins {
        if (!(topMm >= 0 && rightMm >= 0 && bottomMm >= 0 && leftMm >= 0)) {
            throw new IllegalArgumentException("margins are %s, %s, %s and %s mm, but must be 0 mm or more"
                    .formatted(topMm, rightMm, bottomMm, leftMm));
        }
    }

    /**
     * The same on all sides.
     *
     * @param mm width of the border in millimetres, 0 or more
     * @return margins of this width
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static Margins all(double mm) {
        return new Margins(mm, mm, mm, mm);
    }
}
