package org.longhand.training.corpus;

/**
 * One piece of ink with its text, ready for the network.
 *
 * @param kind what was written
 * @param writer index of the writer in {@link Corpus#writers()}
 * @param text printable ASCII
 * @param offsets {@code [3 * T]}: for each of T points dx, dy (x-heights as measured by the corpus, y down) from the
 *     point before it, and 1 where the pen is lifted after the point, else 0; the first offset is (0, 0)
 */
public record Sample(Kind kind, int writer, String text, float[] offsets) {

    /** From short to long, which is the order of the curriculum. */
    public enum Kind {
        CHARACTER,
        WORD,
        LINE
    }

    /** Number of points T. */
    public int length() {
        return offsets.length / 3;
    }
}
