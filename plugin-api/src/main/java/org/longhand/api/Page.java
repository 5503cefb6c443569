package org.longhand.api;

/**
 * The sheets that text is written on.
 *
 * @param size of each sheet
 * @param margins free of text
 * @param paper what is printed on it
 */
public record Page(PageSize size, Margins margins, Paper paper) {

    /** A blank sheet of A4 with margins of 20 mm. */
    public static final Page A4 = new Page(PageSize.A4, Margins.USUAL, Paper.BLANK);

    private static final double LEAST_ROOM_MM = 5;

    /**
     * Checks that there is room to write.
     *
     * @throws IllegalArgumentException if the margins leave less than 5 mm
     */
    public Page {
        if (size.widthMm() - margins.leftMm() - margins.rightMm() < LEAST_ROOM_MM
                || size.heightMm() - margins.topMm() - margins.bottomMm() < LEAST_ROOM_MM) {
            throw new IllegalArgumentException(
                    "margins of %s, %s, %s and %s mm (top, right, bottom, left) leave no room on a page of %s x %s mm"
                            .formatted(
                                    margins.topMm(),
                                    margins.rightMm(),
                                    margins.bottomMm(),
                                    margins.leftMm(),
                                    size.widthMm(),
                                    size.heightMm()));
        }
    }

    /** Blank paper with the same margin on all sides. */
    public Page(double widthMm, double heightMm, double marginMm) {
        this(new PageSize(widthMm, heightMm), Margins.all(marginMm), Paper.BLANK);
    }

    /** The same page in another size. */
    public Page withSize(PageSize value) {
        return new Page(value, margins, paper);
    }

    /** The same page with other margins. */
    public Page withMargins(Margins value) {
        return new Page(size, value, paper);
    }

    /** The same page on other paper. */
    public Page withPaper(Paper value) {
        return new Page(size, margins, value);
    }

    /** Width in millimetres. */
    public double widthMm() {
        return size.widthMm();
    }

    /** Height in millimetres. */
    public double heightMm() {
        return size.heightMm();
    }

    /** Width between the margins in millimetres: the longest line that fits. */
    public double writableWidthMm() {
        return widthMm() - margins.leftMm() - margins.rightMm();
    }

    /** Height between the margins in millimetres. */
    public double writableHeightMm() {
        return heightMm() - margins.topMm() - margins.bottomMm();
    }
}
