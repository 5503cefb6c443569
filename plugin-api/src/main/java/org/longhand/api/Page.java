package org.longhand.api;

/**
 * A sheet of paper.
 *
 * @param widthMm width in millimetres
 * @param heightMm height in millimetres
 * @param marginMm blank border on all four sides in millimetres
 */
public record Page(double widthMm, double heightMm, double marginMm) {

    public static final Page A4 = new Page(210, 297, 20);

    /**
     * Checks that there is room to write.
     *
     * @throws IllegalArgumentException if a length is out of range or the margins leave less than 5 mm
     */
    public Page {
        if (!(widthMm > 0 && widthMm <= 5000 && heightMm > 0 && heightMm <= 5000 && marginMm >= 0)) {
            throw new IllegalArgumentException(
                    "page is %s x %s mm with a margin of %s mm, but sides must be 0 to 5000 mm"
                            .formatted(widthMm, heightMm, marginMm));
        }
        if (Math.min(widthMm, heightMm) - 2 * marginMm < 5) {
            throw new IllegalArgumentException(
                    "a margin of %s mm leaves no room on a page of %s x %s mm".formatted(marginMm, widthMm, heightMm));
        }
    }

    /** Width between the margins in millimetres: the longest line that fits. */
    public double writableWidthMm() {
        return widthMm - 2 * marginMm;
    }

    /** Height between the margins in millimetres. */
    public double writableHeightMm() {
        return heightMm - 2 * marginMm;
    }
}
