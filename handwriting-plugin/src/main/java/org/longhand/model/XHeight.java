package org.longhand.model;

import java.util.List;

/** Estimates how high an x of the sampled ink really is. */
public final class XHeight {

    /** What is farther from 1 than this is not the height of an x. */
    private static final double MOST = 1.6;

    private XHeight() {}

    /**
     * Draws the height that was expected towards the median of the measured ones: the more letters, the nearer.
     *
     * @param letterHeights measured, in x-heights
     * @param expected in x-heights
     * @param trust number of letters that weigh as much as what was expected
     */
    public static double estimate(List<Double> letterHeights, double expected, double trust) {
        double[] plausible = letterHeights.stream()
                .mapToDouble(height -> height)
                .filter(height -> height > 1 / MOST && height < MOST)
                .sorted()
                .toArray();
        if (plausible.length == 0) {
            return expected;
        }
        double median = plausible[plausible.length / 2];
        double weight = plausible.length / (plausible.length + trust);
        return weight * median + (1 - weight) * expected;
    }
}
