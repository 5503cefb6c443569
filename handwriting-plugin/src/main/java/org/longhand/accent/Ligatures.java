package org.longhand.accent;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.longhand.api.Point;
import org.longhand.glyph.Mark.Place;
import org.longhand.model.Trace;
import org.longhand.spelling.SpelledWord.Accent;
import org.longhand.spelling.SpelledWord.Letters;

/** Moves the second half of an æ or œ, with all that follows, so far to the left that it touches the first. */
final class Ligatures {

    /** Ink at heights that differ by less than this, in x-heights, can touch. */
    private static final double SAME_HEIGHT = 0.2;
    /** How far one half goes into the other. */
    private static final double OVERLAP = 0.06;
    /** A gap wider than this is none between two halves, but something was cut wrong. */
    private static final double WIDEST_GAP = 1.5;

    private Ligatures() {}

    /**
     * Closes the gaps. Halves that the pen joined stay as they are.
     *
     * @param traces ink of the word, upright, in x-heights
     */
    static List<Trace> join(Letters word, List<Trace> traces) {
        List<Trace> joined = traces;
        for (Accent accent : word.accents()) {
            if (accent.mark().place() == Place.JOINED && accent.letter() > 0) {
                joined = join(LetterInk.of(word.letters(), joined), accent.letter(), joined);
            }
        }
        return joined;
    }

    private static List<Trace> join(List<List<Point>> inks, int second, List<Trace> traces) {
        double gap = gap(inks.get(second - 1), inks.get(second)) + OVERLAP;
        if (!(gap > 0 && gap < WIDEST_GAP)) {
            return traces;
        }
        Set<Point> behind = Collections.newSetFromMap(new IdentityHashMap<>());
        inks.subList(second, inks.size()).forEach(behind::addAll);
        return traces.stream()
                .map(trace -> trace.points().stream().filter(behind::contains).count() * 2
                                > trace.points().size()
                        ? trace.map(p -> new Point(p.x() - gap, p.y()))
                        : trace)
                .toList();
    }

    /** Smallest way to the right from the ink of one letter to that of the next at about the same height. */
    private static double gap(List<Point> left, List<Point> right) {
        double least = Double.POSITIVE_INFINITY;
        for (Point p : left) {
            for (Point q : right) {
                if (Math.abs(p.y() - q.y()) < SAME_HEIGHT) {
                    least = Math.min(least, q.x() - p.x());
                }
            }
        }
        return least;
    }
}
