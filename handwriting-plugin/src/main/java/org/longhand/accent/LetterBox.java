package org.longhand.accent;

import java.util.List;
import java.util.function.Predicate;
import org.longhand.api.Point;

/**
 * Where a letter is, in x-heights; y is 0 at the baseline and grows downwards.
 *
 * @param left edge of the ink, less what sticks out
 * @param right likewise
 * @param top height at which a mark may be put over it
 * @param foot where a mark may be put under it
 * @param middleAbove middle of its upper part
 * @param middleBelow middle of its lower part
 */
record LetterBox(double left, double right, double top, double foot, double middleAbove, double middleBelow) {

    private static final String TALL = "bdfhkltABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String DEEP = "gjpqyf";
    /** Part of the points on either side that are joins or flourishes. */
    private static final double TRIM = 0.12;
    /** Ink this near to the middle may be in the way of a mark. */
    private static final double REACH = 0.4;
    /** Heights that letters have; what is beyond is other letters' ink. */
    private static final double LEAST_TOP = 0.8;

    private static final double MOST_TOP = 1.3;
    private static final double LEAST_TALL_TOP = 1.3;
    private static final double MOST_TALL_TOP = 2.6;
    private static final double MOST_FOOT = 0.25;
    private static final double MOST_DEEP_FOOT = 1.4;

    /**
     * Measures a letter.
     *
     * @param ink at least one point
     */
    static LetterBox of(char letter, List<Point> ink) {
        boolean tall = TALL.indexOf(letter) >= 0;
        double half = tall ? 0.9 : 0.5;
        boolean capital = Character.isUpperCase(letter);
        double above = middle(ink, p -> capital || p.y() < -half);
        double below = middle(ink, p -> capital || p.y() > -half);
        double top = ink.stream()
                .filter(p -> Math.abs(p.x() - above) < REACH)
                .mapToDouble(p -> -p.y())
                .max()
                .orElse(0);
        double foot = ink.stream()
                .filter(p -> Math.abs(p.x() - below) < REACH)
                .mapToDouble(Point::y)
                .max()
                .orElse(0);
        return new LetterBox(
                quantile(ink, TRIM / 2),
                quantile(ink, 1 - TRIM / 2),
                -(tall ? clamp(top, LEAST_TALL_TOP, MOST_TALL_TOP) : clamp(top, LEAST_TOP, MOST_TOP)),
                clamp(foot, 0, DEEP.indexOf(letter) >= 0 ? MOST_DEEP_FOOT : MOST_FOOT),
                above,
                below);
    }

    double width() {
        return right - left;
    }

    double height() {
        return foot - top;
    }

    /** Halfway between the outer points, of which some are left out; of all if none is wanted. */
    private static double middle(List<Point> ink, Predicate<Point> wanted) {
        List<Point> part = ink.stream().filter(wanted).toList();
        List<Point> some = part.isEmpty() ? ink : part;
        return (quantile(some, TRIM) + quantile(some, 1 - TRIM)) / 2;
    }

    private static double quantile(List<Point> ink, double part) {
        double[] x = ink.stream().mapToDouble(Point::x).sorted().toArray();
        return x[(int) Math.round(part * (x.length - 1))];
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
