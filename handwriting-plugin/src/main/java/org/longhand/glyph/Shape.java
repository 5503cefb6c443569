package org.longhand.glyph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.longhand.api.Point;

/**
 * Strokes by the points that the pen passes through.
 *
 * @param strokes in writing order; a point given twice is a corner. In x-heights, y downwards as on paper
 */
public record Shape(List<List<Point>> strokes) {

    private static final String PEN_LIFT = "/";

    public Shape {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /**
     * Reads the notation of the shape files, such as {@code 0,1 .5,.2 / 1,0}: y upwards, a slash lifts the pen.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Shape parse(String notation) {
        List<List<Point>> strokes = new ArrayList<>();
        for (String stroke : notation.split(PEN_LIFT)) {
            if (!stroke.isBlank()) {
                strokes.add(
                        Stream.of(stroke.strip().split(" +")).map(Shape::point).toList());
            }
        }
        return new Shape(strokes);
    }

    private static Point point(String notation) {
        String[] xy = notation.split(",");
        if (xy.length != 2) {
            throw new IllegalArgumentException("\"%s\" is no point; write x,y".formatted(notation));
        }
        return new Point(Double.parseDouble(xy[0]), -Double.parseDouble(xy[1]));
    }

    /** The shape with its points moved. */
    public Shape map(UnaryOperator<Point> move) {
        return new Shape(strokes.stream()
                .map(stroke -> stroke.stream().map(move).toList())
                .toList());
    }

    /** This shape, then another. */
    Shape then(Shape other) {
        return new Shape(Stream.concat(strokes.stream(), other.strokes.stream()).toList());
    }
}
