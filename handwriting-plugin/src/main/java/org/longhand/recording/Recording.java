package org.longhand.recording;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ink of one file.
 *
 * @param lines at least one stroke in all
 * @param timing how the points lie in time
 */
public record Recording(List<RecordedLine> lines, Timing timing) {

    /** What is known of the moments at which points were taken. */
    public enum Timing {
        /** Points have times, or were taken at equal intervals. */
        SAMPLED,
        /** Points only say where the pen went, as in a drawing. */
        DRAWN
    }

    private static final int MOST_POINTS = 500_000;

    /**
     * Checks the amount of ink.
     *
     * @throws IllegalArgumentException if there is none, or more than anybody writes to teach a hand
     */
    public Recording {
        lines = lines.stream().filter(line -> !line.strokes().isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("there is no ink in it; record some lines of writing");
        }
        long points = lines.stream()
                .flatMap(line -> line.strokes().stream())
                .mapToLong(PenStroke::length)
                .sum();
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "it has %d points, but at most %d are taken; give fewer lines".formatted(points, MOST_POINTS));
        }
    }

    /** All strokes in writing order. */
    public Stream<PenStroke> strokes() {
        return lines.stream().flatMap(line -> line.strokes().stream());
    }
}
