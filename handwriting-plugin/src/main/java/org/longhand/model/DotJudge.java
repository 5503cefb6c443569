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

    /** It may stand so far to the left or right of the letter, in x-heights. */
    private static final double ASIDE = 0.5;

    private static final String DOTTED = "ij";
    /** Characters of which a part, or all, may be as small as a dot; each as often as it has such parts. */
    private static final String SMALL_PARTS = ".,::;;!?'\"\"`-~%%***";

    @Override
    public long faults(WordSample word) {
        List<Bounds> dots = word.traces().stream()
                .filter(DotJudge::isDot)
                .map(Trace::bounds)
                .toList();
        long expected = 0;
        long missing = 0;
        for (int u = 0; u < word.text().length(); u++) {
            if (DOTTED.indexOf(word.text().charAt(u)) >= 0) {
                expected++;
                missing += hasDot(word, u, dots) ? 0 : 1;
            }
        }
        long others = word.text()
                .chars()
                .mapToLong(c -> SMALL_PARTS.chars().filter(part -> part == c).count())
                .sum();
        return missing + Math.max(0, dots.size() - expected - others);
    }

    /** Whether there is a dot above the ink of the character. */
    private static boolean hasDot(WordSample word, int character, List<Bounds> dots) {
        Optional<Bounds> letter = Bounds.ofPoints(word.traces().stream()
                .filter(trace -> !isDot(trace))
                .flatMap(trace -> IntStream.range(0, trace.points().size())
                        .filter(t -> trace.characters().get(t) == character)
                        .mapToObj(trace.points()::get)));
        return dots.stream()
                .filter(dot -> dot.maxY() < -ABOVE)
                .anyMatch(dot -> letter.isEmpty()
                        || dot.minX() > letter.get().minX() - ASIDE
                                && dot.maxX() < letter.get().maxX() + ASIDE);
    }

    private static boolean isDot(Trace trace) {
        Bounds bounds = trace.bounds();
        return bounds.width() <= DOT && bounds.height() <= DOT;
    }
}
