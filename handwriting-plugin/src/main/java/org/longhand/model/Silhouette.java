package org.longhand.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import org.longhand.api.Point;

/**
 * From where to where ink reaches, row by row, so that slanted characters may lean over each other.
 *
 * @param rows the ink's ends in each row that has some, by the number of the row
 */
record Silhouette(Map<Integer, Span> rows) {

    /** Height of a row, in x-heights. */
    private static final double ROW = 0.1;

    /** The leftmost and the rightmost ink in a row, in x-heights. */
    private record Span(double from, double to) {

        static Span of(double x) {
            return new Span(x, x);
        }

        Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    /** All ink of the traces. */
    static Silhouette of(List<Trace> traces) {
        return of(traces, character -> true);
    }

    /** The ink of the characters asked for. */
    static Silhouette of(List<Trace> traces, IntPredicate characters) {
        Map<Integer, Span> rows = new HashMap<>();
        for (Trace trace : traces) {
            List<Point> points = trace.points();
            for (int t = 1; t < points.size(); t++) {
                if (characters.test(trace.characters().get(t))
                        && characters.test(trace.characters().get(t - 1))) {
                    addLine(points.get(t - 1), points.get(t), rows);
                }
            }
        }
        return new Silhouette(rows);
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

    /** Room to the ink on the right in each row that both have, in x-heights; negative where they overlap. */
    DoubleStream roomTo(Silhouette right) {
        return rows.entrySet().stream()
                .filter(row -> right.rows.containsKey(row.getKey()))
                .mapToDouble(row ->
                        right.rows.get(row.getKey()).from() - row.getValue().to());
    }
}
