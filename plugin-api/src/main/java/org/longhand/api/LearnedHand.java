package org.longhand.api;

import java.nio.file.Path;
import java.util.List;

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

    public LearnedHand {
        notes = List.copyOf(notes);
    }
}
