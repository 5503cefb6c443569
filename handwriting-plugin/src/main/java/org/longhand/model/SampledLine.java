package org.longhand.model;

/**
 * A written line as the network gives it.
 *
 * @param text the text that was written
 * @param offsets {@code [3 * T]}: for each of T points dx and dy from the point before (x-heights, y down) and 1 where
 *     the pen is lifted after the point, else 0; the pen travels to the first point of a stroke without ink
 * @param characters {@code [T]}: index into {@code text} of the character that the point belongs to
 */
public record SampledLine(String text, float[] offsets, int[] characters) {

    /** Number of points T. */
    public int length() {
        return characters.length;
    }
}
