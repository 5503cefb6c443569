package org.longhand.layout;

import java.util.Random;

/**
 * How lines stray from the straight and even: each begins a little to the right of the one before or back again, lies a
 * little high or low, climbs or sinks, and wanders on its way. Nobody writes as if with a ruler.
 *
 * <p>The numbers below are standard deviations in x-heights at full irregularity.
 */
final class Irregularity {

    private static final double SHIFT = 0.14;
    /** Climb along the line; people who climb do so on every line, so half of it is the page's. */
    private static final double SLOPE = 0.008;

    private static final double WANDER = 0.09;
    /** Length of a wave of the baseline in x-heights. */
    private static final double SHORTEST_WAVE = 25;

    private static final double LONGEST_WAVE = 70;

    private static final double INDENT = 0.45;
    /** How much of the indent the next line takes over. */
    private static final double INDENT_KEPT = 0.7;

    private final double scaleMm;
    private final double xHeightMm;
    private final Random random;
    private final double pageSlope;
    private double indent;

    /**
     * Makes the irregularity of a text.
     *
     * @param amount 0 for none to 1
     * @param seed decides all of it
     */
    Irregularity(double amount, long seed, double xHeightMm) {
        this.scaleMm = amount * xHeightMm;
        this.xHeightMm = xHeightMm;
        this.random = new Random(seed);
        this.pageSlope = SLOPE / 2 * gaussian();
    }

    /**
     * One line's.
     *
     * @param indentMm how far right of the margin it begins, 0 or more
     * @param shiftMm how much lower than its place the baseline begins
     * @param slope how much lower it gets on its way
     * @param waveMm height of its waves
     * @param waveLengthMm from wave to wave
     * @param phase of the wave at the margin in radians
     */
    record OfLine(double indentMm, double shiftMm, double slope, double waveMm, double waveLengthMm, double phase) {

        /** How much lower than its place the baseline lies this far from the margin, in millimetres. */
        double loweringMm(double xMm) {
            return shiftMm + slope * xMm + waveMm * Math.sin(phase + 2 * Math.PI * xMm / waveLengthMm);
        }
    }

    /** Draws the next line's. */
    OfLine next() {
        indent = Math.abs(INDENT_KEPT * indent + INDENT * gaussian());
        return new OfLine(
                scaleMm * indent,
                scaleMm * SHIFT * gaussian(),
                scaleMm / xHeightMm * (pageSlope + SLOPE / 2 * gaussian()),
                scaleMm * WANDER * gaussian(),
                xHeightMm * (SHORTEST_WAVE + (LONGEST_WAVE - SHORTEST_WAVE) * random.nextDouble()),
                2 * Math.PI * random.nextDouble());
    }

    /** Within two standard deviations: beyond lie accidents. */
    private double gaussian() {
        return Math.max(-2, Math.min(2, random.nextGaussian()));
    }
}
