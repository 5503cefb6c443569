package org.longhand.api;

import static org.longhand.api.HandwritingRequest.MAX_BIAS;
import static org.longhand.api.HandwritingRequest.MIN_BIAS;

import java.util.Objects;

/**
 * How to write something that looks like handwriting and says nothing. Immutable; start from {@link #USUAL} and change
 * what matters with the {@code with…} methods.
 *
 * @param lines number of lines, {@value #MIN_LINES} to {@value #MAX_LINES}
 * @param hand name of one of the hands that come with the plugin, a mix of several as in
 *     {@link HandwritingRequest#hand()}, or empty for the default
 * @param bias from {@value HandwritingRequest#MIN_BIAS}, as lively as the people the network learned from, to
 *     {@value HandwritingRequest#MAX_BIAS}, which repeats itself
 * @param seed the same request with the same seed gives the same ink
 * @param layout size, lines and their irregularity
 */
public record DoodleRequest(int lines, String hand, double bias, long seed, Layout layout) {

    /** Fewest lines. */
    public static final int MIN_LINES = 1;
    /** Most lines. */
    public static final int MAX_LINES = 1000;
    /** Regular enough to look like writing, and free enough not to repeat itself. */
    public static final double DEFAULT_BIAS = 0.7;

    /** Ten lines in the default hand and layout, with seed 0. */
    public static final DoodleRequest USUAL = new DoodleRequest(10, "", DEFAULT_BIAS, 0, Layout.USUAL);

    /**
     * Checks every setting. Whether there is such a hand shows when it is written.
     *
     * @param lines {@value #MIN_LINES} to {@value #MAX_LINES}
     * @param hand a name, a mix, or empty
     * @param bias {@value HandwritingRequest#MIN_BIAS} to {@value HandwritingRequest#MAX_BIAS}
     * @param seed any number
     * @param layout for the paper that it will be written on
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DoodleRequest {
        Objects.requireNonNull(hand, "hand");
        Objects.requireNonNull(layout, "layout");
        if (lines < MIN_LINES || lines > MAX_LINES) {
            throw new IllegalArgumentException(
                    "the number of lines is %d, but must be %d to %d".formatted(lines, MIN_LINES, MAX_LINES));
        }
        if (!(bias >= MIN_BIAS && bias <= MAX_BIAS)) {
            throw new IllegalArgumentException("bias is %s, but must be %s to %s".formatted(bias, MIN_BIAS, MAX_BIAS));
        }
    }

    /**
     * The same with so many lines.
     *
     * @param value {@value #MIN_LINES} to {@value #MAX_LINES}
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public DoodleRequest withLines(int value) {
        return new DoodleRequest(value, hand, bias, seed, layout);
    }

    /**
     * The same in another hand.
     *
     * @param name of a hand that comes with the plugin, a mix such as {@code clear+0.3*brisk}, or empty for the default
     * @return a changed copy
     */
    public DoodleRequest withHand(String name) {
        return new DoodleRequest(lines, name, bias, seed, layout);
    }

    /**
     * The same, more or less regular.
     *
     * @param value {@value HandwritingRequest#MIN_BIAS} to {@value HandwritingRequest#MAX_BIAS}
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public DoodleRequest withBias(double value) {
        return new DoodleRequest(lines, hand, value, seed, layout);
    }

    /**
     * The same from another seed: other ink.
     *
     * @param value any number
     * @return a changed copy
     */
    public DoodleRequest withSeed(long value) {
        return new DoodleRequest(lines, hand, bias, value, layout);
    }

    /**
     * The same in another layout.
     *
     * @param value size, lines and their irregularity
     * @return a changed copy
     */
    public DoodleRequest withLayout(Layout value) {
        return new DoodleRequest(lines, hand, bias, seed, value);
    }
}
