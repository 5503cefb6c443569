package org.longhand.model;

import java.util.List;

/** Turns lines of text into ink. */
public interface LineSampler {

    /** The characters that can be written. */
    Alphabet alphabet();

    /**
     * Writes the lines side by side in one batch.
     *
     * @param lines what to write; every character must be in {@link #alphabet()}
     * @param bias legibility, 0 or more (Graves 2013, eq. 61-62)
     * @return one result for each line, in the same order
     */
    List<SampledLine> sample(List<LineSpec> lines, double bias);
}
