package org.longhand.learn;

/**
 * A line as the network takes it.
 *
 * @param text what it says
 * @param offsets {@code [3 * T]}: dx and dy in units of the network (y down), and 1 for a pen lift; the first is (0, 0)
 */
public record LabeledInk(String text, float[] offsets) {

    /** Number of points T. */
    public int length() {
        return offsets.length / 3;
    }
}
