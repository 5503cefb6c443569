package org.longhand.api;

import java.util.Objects;

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
     * @param size of each sheet
     * @param margins that leave 5 mm at least in both directions
     * @param paper what is printed on each sheet
     * @throws IllegalArgumentException if the margins leave less than 5 mm
     */
    public Page {
        Objects.requireNonNull(paper, "paper");
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

    /**
     * Blank paper with the same margin on all sides.
     *
     * @param widthMm width in millimetres, above 0 and up to {@value PageSize#MAX_MM}
     * @param heightMm height in millimetres, above 0 and up to {@value PageSize#MAX_MM}
     * @param marginMm width of the border in millimetres, 0 or more
     * @throws IllegalArgumentException if one is out of its range, or the margins leave less than 5 mm
     */
    public Page(double widthMm, double heightMm, double marginMm) {
        this(new PageSize(widthMm, heightMm), Margins.all(marginMm), Paper.BLANK);
    }

    /**
     * The same page in another size.
     *
     * @param value of each sheet
     * @return a changed copy
     * @throws IllegalArgumentException if the margins leave less than 5 mm of it
     */
    public Page withSize(PageSize value) {
        return new Page(value, margins, paper);
    }

    /**
     * The same page with other margins.
     *
     * @param value free of text
     * @return a changed copy
     * @throws IllegalArgumentException if they leave less than 5 mm of the page
     */
    public Page withMargins(Margins value) {
        return new Page(size, value, paper);
    }

    /**
     * The same page on other paper.
     *
     * @param value what is printed on it
     * @return a changed copy
     */
    public Page withPaper(Paper value) {
        return new Page(size, margins, value);
    }

    /**
     * Width of a sheet.
     *
     * @return millimetres, margins included
     */
    public double widthMm() {
        return size.widthMm();
    }

    /**
     * Height of a sheet.
     *
     * @return millimetres, margins included
     */
    public double heightMm() {
        return size.heightMm();
    }

    /**
     * Width between the margins: the longest line that fits.
     *
     * @return millimetres, 5 at least
     */
    public double writableWidthMm() {
        return widthMm() - margins.leftMm() - margins.rightMm();
    }

    /**
     * Height between the margins.
     *
     * @return millimetres, 5 at least
     */
    public double writableHeightMm() {
        return heightMm() - margins.topMm() - margins.bottomMm();
    }
}
