package org.longhand.model;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.longhand.api.Progress;

/** Writes lines word by word, so that one can look at a word before the next one is written. */
interface WordSampler {

    /** The characters that can be written. */
    Alphabet alphabet();

    /**
     * Writes one word of each line, side by side in one batch.
     *
     * @param words every character must be in {@link #alphabet()}
     * @param bias legibility, 0 or more (Graves 2013, eq. 61-62)
     * @param progress asked at each point whether to go on
     * @return one result for each word, in the same order
     * @throws CancellationException if the progress says so, or the thread is interrupted
     */
    List<WrittenWord> write(List<NextWord> words, double bias, Progress progress);
}
