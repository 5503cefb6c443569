package org.longhand.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.longhand.ink.Bounds;

/** Judges words by their dots: none may be missing above an i or j, and none may stand where none belongs. */
public final class DotJudge implements FaultJudge {

    /** A dot is at most so wide and high, in x-heights. */
    private static final double DOT = 0.4;
    /** The dot of an i is at least so far above the baseline, in x-heights. */
    private static final double ABOVE = 0.9;

    /** It may stand so far behind the letter, in x-heights; a dot before the letter is taken for that of another. */
    private static final double BEHIND = 0.5;

    /** Ink so far below the baseline, in x-heights, is the tail of a j, which goes far to the left. */
    private static final double TAIL = 0.2;

    private static final String DOTTED = "ij";
    /** Characters of which a part, or all, may be as small as a dot; each as often as it has such parts. */
    private static final String SMALL_PARTS = ".::;!?'\"\"`-~%%***";

    @Override
    public double cost() {
        return 2.5; // people see a missing dot at once
    }

    @Override
    public long faults(WordSample word) {
        List<Trace> dots = word.traces().stream().filter(DotJudge::isDot).toList();
        long expected = 0;
        long missing = 0;
        for (int u = 0; u < word.text().length(); u++) {
            if (DOTTED.indexOf(word.text().charAt(u)) >= 0) {
                expected++;
                int letter = u;
                missing += dots.stream().anyMatch(dot -> isOver(word, letter, dot.bounds())) ? 0 : 1;
            }
        }
        long ofMarks = dots.stream().filter(dot -> isByMark(word.text(), dot)).count();
        long smallParts = word.text()
                .chars()
                .mapToLong(c -> SMALL_PARTS.chars().filter(part -> part == c).count())
                .sum();
        return missing + Math.max(0, dots.size() - expected - Math.min(ofMarks, smallParts));
    }

    /** Whether a dot is above the ink of the character, less its tail. */
    private static boolean isOver(WordSample word, int character, Bounds dot) {
        Optional<Bounds> letter = Bounds.ofPoints(word.traces().stream()
                .filter(trace -> !isDot(trace))
                .flatMap(trace -> IntStream.range(0, trace.points().size())
                        .filter(t -> trace.characters().get(t) == character)
                        .mapToObj(trace.points()::get)
                        .filter(point -> point.y() < TAIL)));
        return dot.maxY() < -ABOVE
                && letter.filter(bounds -> dot.maxX() < bounds.minX() || dot.minX() > bounds.maxX() + BEHIND)
                        .isEmpty();
    }

    /** Whether it was written while the window was at a character that has small parts, or beside it. */
    private static boolean isByMark(String text, Trace dot) {
        int character = dot.characters().get(0);
        return IntStream.rangeClosed(Math.max(0, character - 1), Math.min(text.length() - 1, character + 1))
                .anyMatch(u -> SMALL_PARTS.indexOf(text.charAt(u)) >= 0);
    }

    private static boolean isDot(Trace trace) {
        Bounds bounds = trace.bounds();
        return bounds.width() <= DOT && bounds.height() <= DOT;
    }
}
