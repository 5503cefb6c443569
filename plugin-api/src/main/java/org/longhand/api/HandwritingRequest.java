package org.longhand.api;

import java.util.Objects;

/**
 * What to write, and how. Immutable; start from {@link #of} and change what matters with the {@code with…} methods.
 *
 * @param text lines with line ends of any kind between; not blank. Blanks at the start of a line indent it, a tab moves on
 *     to the next stop, and a line is not wrapped at a no-break space
 * @param hand name of one of {@link Handwriter#hands()}, a mix of several such as {@code clear+0.3*brisk} (one part to
 *     0.3 parts), or empty for the default
 * @param bias legibility: {@value #MIN_BIAS} is as lively as the people the network learned from, {@value #MAX_BIAS} is
 *     very regular (Graves 2013, section 5.4)
 * @param seed the same request with the same seed gives the same ink
 * @param layout size, lines and their irregularity
 * @param substitute whether what cannot be written is replaced as by {@link Handwriter#substitute}; otherwise it is an
 *     error
 */
public record HandwritingRequest(String text, String hand, double bias, long seed, Layout layout, boolean substitute) {

    /** Free writing. */
    public static final double MIN_BIAS = 0;
    /** The most regular writing. */
    public static final double MAX_BIAS = 5;
    /** Well legible, and yet natural. */
    public static final double DEFAULT_BIAS = 1.5;

    /**
     * Checks every setting. Whether there is such a hand, and whether it can write the text, shows when it is written.
     *
     * @param text with at least one character that is no blank
     * @param hand a name, a mix, or empty
     * @param bias {@value #MIN_BIAS} to {@value #MAX_BIAS}
     * @param seed any number
     * @param layout for the paper that it will be written on
     * @param substitute whether what cannot be written is replaced
     * @throws IllegalArgumentException if the text is blank or a number is out of its range
     */
    public HandwritingRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hand, "hand");
        Objects.requireNonNull(layout, "layout");
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("the text is empty; give at least one character to write");
        }
        if (!(bias >= MIN_BIAS && bias <= MAX_BIAS)) {
            throw new IllegalArgumentException("bias is %s, but must be %s to %s".formatted(bias, MIN_BIAS, MAX_BIAS));
        }
    }

    /**
     * A request in which what cannot be written is an error.
     *
     * @param text with at least one character that is no blank
     * @param hand as above
     * @param bias {@value #MIN_BIAS} to {@value #MAX_BIAS}
     * @param seed any number
     * @param layout size, lines and their irregularity
     * @throws IllegalArgumentException if the text is blank or a number is out of its range
     */
    public HandwritingRequest(String text, String hand, double bias, long seed, Layout layout) {
        this(text, hand, bias, seed, layout, false);
    }

    /**
     * The text in the default hand, layout and legibility, with seed 0.
     *
     * @param text with at least one character that is no blank
     * @return a request to start from
     * @throws IllegalArgumentException if the text is blank
     */
    public static HandwritingRequest of(String text) {
        return new HandwritingRequest(text, "", DEFAULT_BIAS, 0, Layout.USUAL);
    }

    /**
     * The same with another text.
     *
     * @param value with at least one character that is no blank
     * @return a changed copy
     * @throws IllegalArgumentException if the text is blank
     */
    public HandwritingRequest withText(String value) {
        return new HandwritingRequest(value, hand, bias, seed, layout, substitute);
    }

    /**
     * The same in another hand.
     *
     * @param name of one of {@link Handwriter#hands()}, a mix such as {@code clear+0.3*brisk}, or empty for the default
     * @return a changed copy
     */
    public HandwritingRequest withHand(String name) {
        return new HandwritingRequest(text, name, bias, seed, layout, substitute);
    }

    /**
     * The same with another legibility.
     *
     * @param value {@value #MIN_BIAS} to {@value #MAX_BIAS}
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public HandwritingRequest withBias(double value) {
        return new HandwritingRequest(text, hand, value, seed, layout, substitute);
    }

    /**
     * The same from another seed: other ink of the same text.
     *
     * @param value any number
     * @return a changed copy
     */
    public HandwritingRequest withSeed(long value) {
        return new HandwritingRequest(text, hand, bias, value, layout, substitute);
    }

    /**
     * The same request for one of many copies, with a seed of its own: no two copies look the same.
     *
     * @param number of the copy; the same number gives the same seed
     * @return a changed copy
     */
    public HandwritingRequest copy(long number) {
        // The output of SplitMix64, which is another for each state (Steele, Lea and Flood, OOPSLA 2014).
        long state = seed + number * 0x9E3779B97F4A7C15L;
        state = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        state = (state ^ state >>> 27) * 0x94D049BB133111EBL;
        return withSeed(state ^ state >>> 31);
    }

    /**
     * The same in another layout.
     *
     * @param value size, lines and their irregularity
     * @return a changed copy
     */
    public HandwritingRequest withLayout(Layout value) {
        return new HandwritingRequest(text, hand, bias, seed, value, substitute);
    }

    /**
     * The same with or without substitutes for what cannot be written.
     *
     * @param value whether there are any
     * @return a changed copy
     */
    public HandwritingRequest withSubstitute(boolean value) {
        return new HandwritingRequest(text, hand, bias, seed, layout, value);
    }

    /**
     * Size of the letters.
     *
     * @return height of a lower-case x in millimetres
     */
    public double xHeightMm() {
        return layout.xHeightMm();
    }

    /**
     * Room for a line.
     *
     * @return longest line in millimetres
     */
    public double lineWidthMm() {
        return layout.lineWidthMm();
    }

    /**
     * The same with other letters and, in proportion, line distance: as {@link Layout#withXHeightMm}.
     *
     * @param value height of a lower-case x in millimetres
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of the range of {@link Layout}
     */
    public HandwritingRequest withXHeightMm(double value) {
        return withLayout(layout.withXHeightMm(value));
    }

    /**
     * The same with longer or shorter lines: as {@link Layout#withLineWidthMm}.
     *
     * @param value longest line in millimetres
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of the range of {@link Layout}
     */
    public HandwritingRequest withLineWidthMm(double value) {
        return withLayout(layout.withLineWidthMm(value));
    }
}
