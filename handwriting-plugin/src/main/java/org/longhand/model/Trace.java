package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * One touch of the pen as the network gave it.
 *
 * @param points pen positions in x-heights, at least one
 * @param characters for each point the index of its character in the line's text
 */
public record Trace(List<Point> points, List<Integer> characters) {

    public Trace {
        points = List.copyOf(points);
        characters = List.copyOf(characters);
    }

    /** Adds up the offsets of a line from the origin and cuts them where the pen was lifted. */
    public static List<Trace> of(SampledLine line) {
        List<Trace> traces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<Integer> characters = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < line.length(); i++) {
            x += line.offsets()[3 * i];
            y += line.offsets()[3 * i + 1];
            points.add(new Point(x, y));
            characters.add(line.characters()[i]);
            boolean lifted = line.offsets()[3 * i + 2] != 0;
            if (lifted || i == line.length() - 1) {
                traces.add(new Trace(points, characters));
                points.clear();
                characters.clear();
            }
        }
        return traces;
    }

    /** The box around its points. */
    Bounds bounds() {
        return Bounds.ofPoints(points.stream()).orElseThrow();
    }

    /** The trace with its points moved. */
    public Trace map(UnaryOperator<Point> move) {
        return new Trace(points.stream().map(move).toList(), characters);
    }
}
