package org.longhand.model;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * Judges words by the size of what is told apart by size alone, and by the place of marks and figures: a low capital is
 * taken for a small letter, a wide full stop for a dash, a short comma for a full stop, a dot far below a question mark for
 * another line's, a small figure above the line for an exponent, and such a slash for an apostrophe.
 */
public final class SizeJudge implements FaultJudge {

    /** A capital, an l or a tall mark is at least so high, in x-heights. */
    private static final double TALL = 1.25;
    /** A full stop is at most so wide and high, in x-heights. */
    private static final double STOP = 0.25;
    /** A comma is higher, in x-heights, and goes below the line. */
    private static final double COMMA = 0.25;
    /** A full stop is at most so far from the baseline. */
    private static final double OFF_THE_LINE = 0.35;
    /** The foot of a figure or a tall mark is at most so far above the baseline. */
    private static final double FOOT = 0.2;
    /** A figure is at least so high, in x-heights. */
    private static final double FIGURE = 0.9;

    private static final String STOPPED = ".!?";
    private static final String FIGURES = "0123456789#$%";
    private static final String TALL_MARKS = "&()/[\\]{|}";

    @Override
    public long faults(WordSample word) {
        return IntStream.range(0, word.text().length())
                .filter(character -> isOfWrongSize(word, character))
                .count();
    }

    private static boolean isOfWrongSize(WordSample word, int character) {
        char c = word.text().charAt(character);
        if (Character.isUpperCase(c) || c == 'l') {
            return bounds(word, character)
                    .filter(bounds -> -bounds.minY() >= TALL)
                    .isEmpty();
        }
        if (FIGURES.indexOf(c) >= 0) {
            return !stands(word, character, FIGURE);
        }
        if (TALL_MARKS.indexOf(c) >= 0) {
            return !stands(word, character, TALL);
        }
        if (c == ',') {
            return bounds(word, character)
                    .filter(bounds -> bounds.height() >= COMMA && bounds.maxY() > 0)
                    .isEmpty();
        }
        return STOPPED.indexOf(c) >= 0 && word.traces().stream().noneMatch(trace -> isStop(trace, character));
    }

    private static boolean stands(WordSample word, int character, double leastHeight) {
        return ownBounds(word, character)
                .filter(bounds -> bounds.maxY() >= -FOOT && bounds.height() >= leastHeight)
                .isPresent();
    }

    private static Optional<Bounds> bounds(WordSample word, int character) {
        return Bounds.ofPoints(word.traces().stream().flatMap(trace -> ink(trace, character)));
    }

    /** The bounds of the strokes that are mostly the character's own, if there are any: others end in it only. */
    private static Optional<Bounds> ownBounds(WordSample word, int character) {
        return Bounds.ofPoints(word.traces().stream()
                        .filter(trace -> isOwn(trace, character))
                        .flatMap(trace -> trace.points().stream()))
                .or(() -> bounds(word, character));
    }

    private static boolean isOwn(Trace trace, int character) {
        return 2 * ink(trace, character).count() > trace.points().size();
    }

    private static boolean isStop(Trace trace, int character) {
        Bounds bounds = trace.bounds();
        return isOwn(trace, character)
                && bounds.width() <= STOP
                && bounds.height() <= STOP
                && bounds.maxY() <= OFF_THE_LINE
                && bounds.minY() >= -OFF_THE_LINE;
    }

    /** The points of a trace that belong to a character. */
    private static Stream<Point> ink(Trace trace, int character) {
        return IntStream.range(0, trace.points().size())
                .filter(t -> trace.characters().get(t) == character)
                .mapToObj(trace.points()::get);
    }
}
