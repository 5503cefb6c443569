package org.longhand.model;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.longhand.api.Progress;

/** Turns lines of text into ink. */
public interface LineSampler {

    /** The characters that can be written. */
    Alphabet alphabet();

    /** Writes the lines unwatched. */
    default List<SampledLine> sample(List<LineSpec> lines, double bias) {
        return sample(lines, bias, Progress.NONE);
    }

    /**
     * Writes the lines side by side in one batch.
     *
     * @param lines what to write; every character must be in {@link #alphabet()}
     * @param bias legibility, 0 or more (Graves 2013, eq. 61-62)
     * @param progress told what share of the lines is written; asked at each point whether to go on
     * @return one result for each line, in the same order
     * @throws CancellationException if the progress says so, or the thread is interrupted
     */
    List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress);
}
