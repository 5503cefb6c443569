package org.longhand.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.api.Point;

/**
 * Judges words by their x: one whose strokes do not cross, or only at their ends, is easily taken for an n or an r, and one
 * whose strokes lie upon each other for an i.
 */
public final class CrossJudge implements FaultJudge {

    private static final String CROSSED = "xX";

    /** How far two arms reach above the crossing, and two below, at least; in x-heights. */
    private static final double ARM = 0.25;

    /** How far apart the ends of the arms above are at least, and those below; in x-heights. */
    private static final double APART = 0.4;

    /** An arm is no longer than this, in x-heights: what follows belongs to the next letter. */
    private static final double LONGEST_ARM = 1;

    /** A piece of ink between two points; the number counts the points of the trace. */
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
                        .anyMatch(b -> cross(a, b) && hasArms(word, a, b)));
    }

    private static boolean cross(Segment a, Segment b) {
        boolean neighbours = a.trace() == b.trace() && Math.abs(a.number() - b.number()) < 2;
        return !neighbours && side(a, b.from()) * side(a, b.to()) < 0 && side(b, a.from()) * side(b, a.to()) < 0;
    }

    private static boolean hasArms(WordSample word, Segment a, Segment b) {
        double share = side(b, a.from()) / (side(b, a.from()) - side(b, a.to()));
        Point crossing = new Point(
                a.from().x() + share * (a.to().x() - a.from().x()),
                a.from().y() + share * (a.to().y() - a.from().y()));
        List<Point> ends = Stream.of(a, b)
                .flatMap(segment -> {
                    List<Point> points = word.traces().get(segment.trace()).points();
                    return Stream.of(
                            reversed(points.subList(0, segment.number())),
                            points.subList(segment.number(), points.size()));
                })
                .map(arm -> end(crossing, arm))
                .sorted(Comparator.comparingDouble(Point::y))
                .toList();
        return ends.get(1).y() <= crossing.y() - ARM
                && ends.get(2).y() >= crossing.y() + ARM
                && areApart(ends.get(0), ends.get(1))
                && areApart(ends.get(2), ends.get(3));
    }

    private static boolean areApart(Point a, Point b) {
        return Math.abs(a.x() - b.x()) >= APART;
    }

    /** The point where the ink is highest above the crossing, or lowest below it, whichever is farther. */
    private static Point end(Point crossing, List<Point> arm) {
        Point end = crossing;
        double length = 0;
        Point before = crossing;
        for (Point p : arm) {
            length += Math.hypot(p.x() - before.x(), p.y() - before.y());
            if (length > LONGEST_ARM) {
                break;
            }
            end = Math.abs(p.y() - crossing.y()) > Math.abs(end.y() - crossing.y()) ? p : end;
            before = p;
        }
        return end;
    }

    private static List<Point> reversed(List<Point> points) {
        List<Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Positive on one side of the segment's line, negative on the other. */
    private static double side(Segment segment, Point p) {
        return (segment.to().x() - segment.from().x()) * (p.y() - segment.from().y())
                - (segment.to().y() - segment.from().y())
                        * (p.x() - segment.from().x());
    }
}
