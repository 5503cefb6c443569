package org.longhand.api;

import java.util.Objects;

/**
 * A pen.
 *
 * @param rgb colour as 0xRRGGBB
 * @param widthMm width of the line in millimetres, {@value #MIN_WIDTH_MM} to {@value #MAX_WIDTH_MM}
 * @param nib how the width varies
 */
public record Pen(int rgb, double widthMm, Nib nib) {

    /** Thinnest line in millimetres. */
    public static final double MIN_WIDTH_MM = 0.01;
    /** Thickest line in millimetres. */
    public static final double MAX_WIDTH_MM = 20;

    /** Blue-black ink, 0.35 mm wide. */
    public static final Pen BLUE_BLACK = new Pen(0x1b2a52, 0.35);

    /**
     * Checks colour and width.
     *
     * @param rgb 0x000000 to 0xffffff
     * @param widthMm {@value #MIN_WIDTH_MM} to {@value #MAX_WIDTH_MM}
     * @param nib {@link Nib#ROUND} for lines of one width
     * @throws IllegalArgumentException if either is out of its range
     */
    public Pen {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("colour is %#x, but must be 0x000000 to 0xffffff".formatted(rgb));
        }
        if (!(widthMm >= MIN_WIDTH_MM && widthMm <= MAX_WIDTH_MM)) {
            throw new IllegalArgumentException(
                    "pen width is %s mm, but must be %s to %s mm".formatted(widthMm, MIN_WIDTH_MM, MAX_WIDTH_MM));
        }
        Objects.requireNonNull(nib, "nib");
    }

    /**
     * A pen with a round tip of constant width.
     *
     * @param rgb colour as 0xRRGGBB
     * @param widthMm width of the line in millimetres, {@value #MIN_WIDTH_MM} to {@value #MAX_WIDTH_MM}
     * @throws IllegalArgumentException if either is out of its range
     */
    public Pen(int rgb, double widthMm) {
        this(rgb, widthMm, Nib.ROUND);
    }

    /**
     * Whether the line has the same width everywhere.
     *
     * @return true for a round nib
     */
    public boolean isRound() {
        return nib instanceof Nib.Round;
    }
}
