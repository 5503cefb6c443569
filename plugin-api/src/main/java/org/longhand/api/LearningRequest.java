package org.longhand.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to learn a hand from.
 *
 * @param name of the new hand: letters, digits, {@code -} and {@code _}
 * @param recordings files of ink: InkML, SVG, or what {@code samples/recorder.html} saves; at least one
 * @param texts what the recorded lines say, in their order; none if the recordings tell themselves
 * @param folder where learned hands are kept, such as {@link HandsFolder#ofUser()}; made if it does not exist
 * @param replace whether a learned hand of that name is replaced
 */
public record LearningRequest(String name, List<Path> recordings, List<String> texts, Path folder, boolean replace) {

    /**
     * Copies the lists. The name and the files are checked when the hand is learned.
     *
     * @param name not that of a hand that came with the program
     * @param recordings at least one; the ink of at least 20 characters and at most 60 lines in all
     * @param texts one for each recorded line, or none
     * @param folder need not exist
     * @param replace false to refuse a name that is taken
     * @throws IllegalArgumentException if there is no recording
     */
    public LearningRequest {
        Objects.requireNonNull(name, "name");
        recordings = List.copyOf(recordings);
        texts = List.copyOf(texts);
        Objects.requireNonNull(folder, "folder");
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException("there is no recording; give at least one file of ink");
        }
    }
}
