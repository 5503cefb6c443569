package org.longhand.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A hand that was learned.
 *
 * @param hand what {@link Handwriter#hands()} lists from now on
 * @param file where it is kept
 * @param lines number of lines that it was learned from
 * @param points number of pen positions in them, as the network sees them
 * @param nearest the hand that wrote most like it before
 * @param natsBefore log-loss of a point in that hand, in nats: lower is more alike
 * @param nats log-loss of a point in the learned hand
 * @param notes what was corrected in the recordings, as sentences for people
 */
public record LearnedHand(
        Hand hand,
        Path file,
        int lines,
        int points,
        String nearest,
        double natsBefore,
        double nats,
        List<String> notes) {

    /**
     * Copies the notes.
     *
     * @param hand of the name that was asked for
     * @param file in the folder that was asked for
     * @param lines 1 or more
     * @param points 1 or more
     * @param nearest name of a hand that came with the program
     * @param natsBefore averaged over the points
     * @param nats averaged over the same points
     * @param notes none if nothing was corrected
     */
    public LearnedHand {
        Objects.requireNonNull(hand, "hand");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(nearest, "nearest");
        notes = List.copyOf(notes);
    }
}
