package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Point;

/** Judges words by their x: one whose strokes do not cross is easily taken for an n or an r. */
public final class CrossJudge implements FaultJudge {

    private static final String CROSSED = "xX";

    /** Strokes that meet lower than this above the baseline, in x-heights, make an n. */
    private static final double LOWEST = 0.25;

    /** A piece of ink between two points; the number counts the points of the word. */
    private record Segment(int trace, int number, Point from, Point to) {}

    @Override
    public long faults(WordSample word) {
        return IntStream.range(0, word.text().length())
                .filter(u -> CROSSED.indexOf(word.text().charAt(u)) >= 0 && !isCrossed(word, u))
                .count();
    }

    /** Whether ink of the character crosses other ink of its own, or another stroke. */
    private static boolean isCrossed(WordSample word, int character) {
        List<Segment> own = new ArrayList<>();
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < word.traces().size(); i++) {
            Trace trace = word.traces().get(i);
            for (int t = 1; t < trace.points().size(); t++) {
                Segment segment = new Segment(
                        i, t, trace.points().get(t - 1), trace.points().get(t));
                all.add(segment);
                if (trace.characters().get(t) == character) {
                    own.add(segment);
                }
            }
        }
        return own.stream()
                .anyMatch(a -> all.stream()
                        .filter(b -> own.contains(b) || a.trace() != b.trace())
                        .anyMatch(b -> cross(a, b)));
    }

    private static boolean cross(Segment a, Segment b) {
        boolean neighbours = a.trace() == b.trace() && Math.abs(a.number() - b.number()) < 2;
        return !neighbours
                && a.from().y() < -LOWEST
                && side(a, b.from()) * side(a, b.to()) < 0
                && side(b, a.from()) * side(b, a.to()) < 0;
    }

    /** Positive on one side of the segment's line, negative on the other. */
    private static double side(Segment segment, Point p) {
        return (segment.to().x() - segment.from().x()) * (p.y() - segment.from().y())
                - (segment.to().y() - segment.from().y())
                        * (p.x() - segment.from().x());
    }
}
