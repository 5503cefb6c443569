package org.longhand.learn;

import org.longhand.ink.InkTrace;
import org.longhand.ink.Labels;

/** Refuses ink whose shape no text of its length has, before the network looks at it. */
final class LineShape {

    /** Width of a character in x-heights; the corpus has 0.4 to 4. */
    private static final double NARROWEST = 0.35;

    private static final double WIDEST = 4.5;

    /** Points for each character below which a device was too slow, or letters are missing. */
    private static final double FEWEST_POINTS = 5;

    /** Longest movement of the pen in x-heights: longer ones lead to another line, or come from a broken device. */
    private static final double LONGEST_MOVEMENT = 15;

    private LineShape() {}

    /**
     * Checks a line.
     *
     * @param ink in x-heights
     * @param number of the line, from 1
     * @throws UnusableRecordingException that says what is wrong
     */
    static void check(InkTrace ink, String text, int number) {
        int inked = Labels.inked(text);
        if (ink.length() < FEWEST_POINTS * inked) {
            throw new UnusableRecordingException(
                    "line %d has %d points for the %d characters of \"%s\", but needs at least %.0f; check that the text belongs to it, or record it with a faster device"
                            .formatted(number, ink.length(), inked, text, FEWEST_POINTS * inked));
        }
        double width = ink.width() / text.length();
        if (width < NARROWEST || width > WIDEST) {
            throw new UnusableRecordingException(
                    "line %d is %.1f times as wide as a small letter is high, but \"%s\" takes %.1f to %.1f; check that the text belongs to it"
                            .formatted(number, ink.width(), text, NARROWEST * text.length(), WIDEST * text.length()));
        }
        for (int i = 1; i < ink.length(); i++) {
            double movement = Math.hypot(ink.x()[i] - ink.x()[i - 1], ink.y()[i] - ink.y()[i - 1]);
            if (movement > LONGEST_MOVEMENT) {
                throw new UnusableRecordingException(
                        "in line %d the pen jumps by %.0f times the height of a small letter; take stray strokes out"
                                .formatted(number, movement));
            }
        }
    }
}
