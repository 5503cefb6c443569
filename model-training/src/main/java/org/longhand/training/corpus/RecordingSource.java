package org.longhand.training.corpus;

import java.io.IOException;
import java.util.function.Consumer;

/** A collection of handwriting that can be read from start to end. */
public interface RecordingSource {

    /**
     * Hands over every usable recording, one after the other, in an order that does not change from run to run. Damaged
     * entries are counted, not fatal.
     *
     * @return what was found and what was left out, by reason
     * @throws IOException if the collection is not there or cannot be read
     */
    Tally read(Consumer<Recording> sink) throws IOException;
}
