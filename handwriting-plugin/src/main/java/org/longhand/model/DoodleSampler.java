package org.longhand.model;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.longhand.api.Progress;

/** Writes ink that is no text. */
public interface DoodleSampler {

    /**
     * Writes several pieces of ink side by side in one batch.
     *
     * @param seeds one for each piece
     * @param style vector of the hand, {@code [S]}
     * @param points length of each piece
     * @param bias 0 or more (Graves 2013, eq. 61-62)
     * @param progress asked at each point whether to go on
     * @return pieces with an empty text
     * @throws CancellationException if the progress says so, or the thread is interrupted
     */
    List<SampledLine> doodle(List<Long> seeds, float[] style, int points, double bias, Progress progress);
}
