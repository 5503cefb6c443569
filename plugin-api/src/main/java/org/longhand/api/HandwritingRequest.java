package org.longhand.api;

import java.util.Objects;

/**
 * What to write, and how. Immutable; start from {@link #of} and change what matters with the {@code with…} methods.
 *
 * @param text lines separated by {@code \n}; not blank. Blanks at the start of a line indent it
 * @param hand name of one of {@link Handwriter#hands()}, a mix of several such as {@code clear+0.3*brisk} (one part to
 *     0.3 parts), or empty for the default
 * @param bias legibility: {@value #MIN_BIAS} is as lively as the people the network learned from, {@value #MAX_BIAS} is
 *     very regular (Graves 2013, section 5.4)
 * @param seed the same request with the same seed gives the same ink
 * @param xHeightMm height of a lower-case x in millimetres, {@value #MIN_X_HEIGHT_MM} to {@value #MAX_X_HEIGHT_MM}
 * @param lineWidthMm longest line in millimetres, {@value #MIN_LINE_WIDTH_MM} to {@value #MAX_LINE_WIDTH_MM}; longer
 *     text is wrapped at blanks
 */
public record HandwritingRequest(
        String text, String hand, double bias, long seed, double xHeightMm, double lineWidthMm) {

    public static final double MIN_BIAS = 0;
    public static final double MAX_BIAS = 5;
    public static final double DEFAULT_BIAS = 1.5;
    public static final double MIN_X_HEIGHT_MM = 0.5;
    public static final double MAX_X_HEIGHT_MM = 100;
    public static final double DEFAULT_X_HEIGHT_MM = 2.5;
    public static final double MIN_LINE_WIDTH_MM = 5;
    public static final double MAX_LINE_WIDTH_MM = 10_000;
    /** A4 less margins of 20 mm. */
    public static final double DEFAULT_LINE_WIDTH_MM = 170;

    /**
     * Checks every setting.
     *
     * @throws IllegalArgumentException if the text is blank or a number is out of its range
     */
    public HandwritingRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hand, "hand");
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("the text is empty; give at least one character to write");
        }
        requireRange("bias", bias, MIN_BIAS, MAX_BIAS);
        requireRange("x-height in mm", xHeightMm, MIN_X_HEIGHT_MM, MAX_X_HEIGHT_MM);
        requireRange("line width in mm", lineWidthMm, MIN_LINE_WIDTH_MM, MAX_LINE_WIDTH_MM);
    }

    /** The text in the default hand, size and legibility, with seed 0. */
    public static HandwritingRequest of(String text) {
        return new HandwritingRequest(text, "", DEFAULT_BIAS, 0, DEFAULT_X_HEIGHT_MM, DEFAULT_LINE_WIDTH_MM);
    }

    public HandwritingRequest withHand(String name) {
        return new HandwritingRequest(text, name, bias, seed, xHeightMm, lineWidthMm);
    }

    public HandwritingRequest withBias(double value) {
        return new HandwritingRequest(text, hand, value, seed, xHeightMm, lineWidthMm);
    }

    public HandwritingRequest withSeed(long value) {
        return new HandwritingRequest(text, hand, bias, value, xHeightMm, lineWidthMm);
    }

    public HandwritingRequest withXHeightMm(double value) {
        return new HandwritingRequest(text, hand, bias, seed, value, lineWidthMm);
    }

    public HandwritingRequest withLineWidthMm(double value) {
        return new HandwritingRequest(text, hand, bias, seed, xHeightMm, value);
    }

    private static void requireRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s is %s, but must be %s to %s".formatted(name, value, min, max));
        }
    }
}
