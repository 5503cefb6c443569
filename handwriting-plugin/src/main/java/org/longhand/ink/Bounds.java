package org.longhand.ink;

import java.util.Optional;
import java.util.stream.Stream;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * An upright box, in the unit of the ink in it. It holds the middle of the pen's line: the width of the pen comes on
 * top.
 *
 * @param minX left edge
 * @param minY upper edge, as y grows downwards
 * @param maxX right edge, not less than the left
 * @param maxY lower edge, not less than the upper
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    /** The box around the drawn strokes, or empty if there are none. */
    public static Optional<Bounds> of(Stream<Stroke> strokes) {
        return strokes.map(Bounds::of).reduce(Bounds::union);
    }

    /** The box around the points, or empty if there are none. */
    public static Optional<Bounds> ofPoints(Stream<Point> points) {
        return points.map(Bounds::of).reduce(Bounds::union);
    }

    private static Bounds of(Stroke stroke) {
        return stroke.curves().stream()
                .map(CubicBezier::bounds)
                .reduce(Bounds::union)
                .orElseGet(() -> of(stroke.start()));
    }

    private static Bounds of(Point point) {
        return new Bounds(point.x(), point.y(), point.x(), point.y());
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    /** The smallest box around both. */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** This box with a border on all four sides. */
    public Bounds grow(double border) {
        return new Bounds(minX - border, minY - border, maxX + border, maxY + border);
    }
}
