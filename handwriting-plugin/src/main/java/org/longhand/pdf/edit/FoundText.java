package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * A stretch of printed text. Lengths are in units of user space.
 *
 * @param start of its baseline in user space
 * @param end of its baseline
 * @param direction that its letters stand in, in radians counterclockwise
 * @param height size of its letters
 * @param behind what else is printed behind it on the line where it ends, in order
 * @param codes what draws it
 */
record FoundText(
        Point2D start, Point2D end, double direction, double height, List<Span> behind, List<PrintedText.Code> codes) {

    /** Letters whose baselines are less apart than this stand on one line, in their height. */
    private static final double SAME_LINE = 0.5;

    /** Words that are farther apart than this do not belong together, in the height of their letters. */
    private static final double WORDS_APART = 1;

    FoundText {
        behind = List.copyOf(behind);
        codes = List.copyOf(codes);
    }

    /**
     * A letter on the line.
     *
     * @param start from the end of the text
     * @param end from the end of the text
     */
    record Span(double start, double end) {}

    /** From user space to a line, along x from a point of it. */
    static AffineTransform line(Point2D point, double direction) {
        AffineTransform line = AffineTransform.getRotateInstance(-direction);
        line.translate(-point.getX(), -point.getY());
        return line;
    }

    /** Whether a point seen from a line is on it. */
    static boolean isOnLine(Point2D point, double height) {
        return Math.abs(point.getY()) < SAME_LINE * height;
    }

    /** Room from its start to what is printed behind it on its line; infinite if nothing is. */
    double room() {
        Point2D last = line(start, direction).transform(end, null);
        return behind.isEmpty() || !isOnLine(last, height)
                ? Double.POSITIVE_INFINITY
                : last.getX() + behind.get(0).start();
    }

    /** From its end to that of the words that go on behind it; 0 if none do. */
    double going() {
        double going = 0;
        for (Span span : behind) {
            if (span.start() > going + WORDS_APART * height) {
                break;
            }
            going = Math.max(going, span.end());
        }
        return going;
    }

    /** Room behind those words up to what is printed next on the line; infinite if nothing is. */
    double roomBehind() {
        double going = going();
        return behind.stream()
                .mapToDouble(span -> span.start() - going)
                .filter(room -> room > WORDS_APART * height)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
