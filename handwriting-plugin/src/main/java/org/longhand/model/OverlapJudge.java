package org.longhand.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.longhand.api.Point;

/**
 * Judges words by whether figures, capitals and marks stand side by side: written into each other, two are read as one.
 * Small letters may join, and reach over and under each other.
 */
final class OverlapJudge implements FaultJudge {

    /** Ink is compared row by row, so that slanted characters may lean over each other; in x-heights. */
    private static final double ROW = 0.1;
    /** What is no deeper within the character before it touches it only; in x-heights. */
    private static final double DEPTH = 0.1;
    /** Rows that overlap at least, and their share of those that both characters have. */
    private static final int LEAST_ROWS = 4;

    private static final double LEAST_SHARE = 0.4;

    /** From where to where a character has ink in a row. */
    private record Span(double from, double to) {

        static Span of(double x) {
            return new Span(x, x);
        }

        Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    @Override
    public double cost() {
        return 3; // two characters are lost
    }

    @Override
    public long faults(WordSample word) {
        String text = word.text();
        return IntStream.range(1, text.length())
                .filter(u -> standsAlone(text.charAt(u - 1)) && standsAlone(text.charAt(u)))
                .filter(u -> overlap(rows(word, u - 1), rows(word, u)))
                .count();
    }

    private static boolean standsAlone(char c) {
        return !Character.isLowerCase(c);
    }

    private static boolean overlap(Map<Integer, Span> left, Map<Integer, Span> right) {
        List<Integer> shared = left.keySet().stream().filter(right::containsKey).toList();
        long deep = shared.stream()
                .filter(row -> right.get(row).from() < left.get(row).to() - DEPTH)
                .count();
        return deep >= LEAST_ROWS && deep >= LEAST_SHARE * shared.size();
    }

    private static Map<Integer, Span> rows(WordSample word, int character) {
        Map<Integer, Span> rows = new HashMap<>();
        for (Trace trace : word.traces()) {
            List<Point> points = trace.points();
            for (int t = 1; t < points.size(); t++) {
                if (trace.characters().get(t) == character && trace.characters().get(t - 1) == character) {
                    addLine(points.get(t - 1), points.get(t), rows);
                }
            }
        }
        return rows;
    }

    private static void addLine(Point from, Point to, Map<Integer, Span> rows) {
        double height = to.y() - from.y();
        int steps = 1 + (int) Math.ceil(Math.abs(height) / ROW);
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            int row = (int) Math.floor((from.y() + share * height) / ROW);
            rows.merge(row, Span.of(from.x() + share * (to.x() - from.x())), Span::with);
        }
    }
}
