package org.longhand.model;

import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/** The strokes of one capital: bars, which are much wider than high, and stems, which are all others. */
final class CapitalStrokes {

    /** Strokes that are nearer to each other than this, in x-heights, hang together. */
    private static final double NEAR = 0.12;
    /** A stroke so many times as wide as high is a bar. */
    private static final double FLAT = 2;
    /** Bars nearer to each other than this, as a share of the height, look like one. */
    private static final double APART = 0.2;
    /** A bar is at the end of a stem that is nearer than this, as a share of the height. */
    private static final double AT_THE_END = 0.25;
    /** How far a bar may pass a stem, and must pass one that it is to cross, in x-heights. */
    private static final double BEYOND = 0.15;

    private static final double ACROSS = 0.08;

    private final List<Trace> strokes;
    private final List<Bounds> bars;
    private final List<Trace> stems;

    /** There must be one stroke at least. */
    CapitalStrokes(List<Trace> strokes) {
        this.strokes = List.copyOf(strokes);
        this.bars = strokes.stream()
                .filter(CapitalStrokes::isBar)
                .map(stroke -> bounds(Stream.of(stroke)))
                .toList();
        this.stems = strokes.stream().filter(stroke -> !isBar(stroke)).toList();
    }

    private static boolean isBar(Trace stroke) {
        Bounds bounds = bounds(Stream.of(stroke));
        return bounds.width() > FLAT * bounds.height();
    }

    /** Whether each stroke is near another one. */
    boolean hangTogether() {
        return strokes.size() == 1
                || IntStream.range(0, strokes.size())
                        .allMatch(i -> IntStream.range(0, strokes.size())
                                .anyMatch(j -> j != i && areNear(strokes.get(i), strokes.get(j))));
    }

    /** Whether no bar lies close above another one, as in an E that is taken for an F or t. */
    boolean barsAreApart() {
        double least = APART * bounds(strokes.stream()).height();
        List<Double> heights = bars.stream()
                .map(CapitalStrokes::middle)
                .sorted(Comparator.naturalOrder())
                .toList();
        return IntStream.range(1, heights.size()).allMatch(i -> heights.get(i) - heights.get(i - 1) >= least);
    }

    /** Whether no bar passes the stems, as in an H that is taken for "It". */
    boolean barsAreWithinStems() {
        if (stems.isEmpty()) {
            return true;
        }
        Bounds between = bounds(stems.stream());
        return bars.stream()
                .allMatch(bar -> bar.minX() >= between.minX() - BEYOND && bar.maxX() <= between.maxX() + BEYOND);
    }

    /** Whether the bars lie across the top and foot of the stem, as in an I that is no F and no bracket. */
    boolean barsCrossEndsOfStem() {
        if (stems.size() != 1) {
            return true;
        }
        Trace stem = stems.get(0);
        Bounds letter = bounds(strokes.stream());
        double end = AT_THE_END * letter.height();
        return bars.stream().allMatch(bar -> {
            boolean atTop = middle(bar) < letter.minY() + end;
            boolean atFoot = middle(bar) > letter.maxY() - end;
            double x = xAt(stem, middle(bar));
            return (atTop || atFoot) && bar.minX() < x - ACROSS && bar.maxX() > x + ACROSS;
        });
    }

    /** Where the stroke is at some height, or next to it. */
    private static double xAt(Trace stroke, double y) {
        return stroke.points().stream()
                .min(Comparator.comparingDouble(p -> Math.abs(p.y() - y)))
                .orElseThrow()
                .x();
    }

    private static double middle(Bounds bar) {
        return (bar.minY() + bar.maxY()) / 2;
    }

    private static boolean areNear(Trace a, Trace b) {
        return Math.min(distance(a, b), distance(b, a)) <= NEAR;
    }

    /** From the points of one stroke to the line of another, in x-heights. */
    private static double distance(Trace from, Trace to) {
        return from.points().stream()
                .flatMapToDouble(point -> distances(point, to.points()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static DoubleStream distances(Point p, List<Point> line) {
        return IntStream.range(1, line.size())
                .mapToDouble(i -> Line2D.ptSegDist(
                        line.get(i - 1).x(),
                        line.get(i - 1).y(),
                        line.get(i).x(),
                        line.get(i).y(),
                        p.x(),
                        p.y()));
    }

    private static Bounds bounds(Stream<Trace> strokes) {
        return Bounds.ofPoints(strokes.flatMap(stroke -> stroke.points().stream()))
                .orElseThrow();
    }
}
