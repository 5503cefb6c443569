package org.longhand.model;

import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
    /** What is nearer to the top or the foot than this is there, as a share of the height. */
    private static final double AT_THE_END = 0.25;
    /** How far a bar may pass a stem, in x-heights. */
    private static final double BEYOND = 0.2;
    /** The same of a bar that lies on top of it. */
    private static final double BEYOND_THE_TOP = 0.4;
    /** How far it must pass one that it is to cross, in x-heights. */
    private static final double ACROSS = 0.08;
    /** Least width of a letter at an end that has a bar on one side, in x-heights. */
    private static final double WIDE = 0.3;

    private final List<Trace> strokes;
    private final List<Bounds> bars;
    private final List<Trace> stems;

    /** There must be one stroke at least. */
    CapitalStrokes(List<Trace> strokes) {
        this.strokes = List.copyOf(strokes);
        this.bars = strokes.stream()
                .filter(CapitalStrokes::isBar)
                .map(Trace::bounds)
                .toList();
        this.stems = strokes.stream().filter(stroke -> !isBar(stroke)).toList();
    }

    /** The highest of some strokes. */
    static Trace stemOf(List<Trace> strokes) {
        return strokes.stream()
                .max(Comparator.comparingDouble(stroke -> stroke.bounds().height()))
                .orElseThrow();
    }

    private static boolean isBar(Trace stroke) {
        Bounds bounds = stroke.bounds();
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

    /** Whether there are bars at the top and the foot, as in an E that is no F. */
    boolean areWideAtBothEnds() {
        Zones zones = new Zones(point -> point.x());
        return zones.top.width() >= WIDE && zones.foot.width() >= WIDE;
    }

    /** Whether nothing but a bar on top passes the stem to the left, as in an E that is taken for a K. */
    boolean lieRightOfTheStem() {
        Trace stem = stemOf(strokes);
        Bounds letter = bounds(strokes.stream());
        double top = letter.minY() + AT_THE_END * letter.height();
        return strokes.stream()
                .flatMap(stroke -> stroke.points().stream())
                .allMatch(point -> point.x() >= xAt(stem, point.y()) - (point.y() < top ? BEYOND_THE_TOP : BEYOND));
    }

    /** Whether bars cross the stem at the top and the foot and nowhere else, as in an I that is no F, T or L. */
    boolean stemIsCrossedAtBothEndsOnly() {
        Trace stem = stemOf(strokes);
        Zones zones = new Zones(point -> point.x() - xAt(stem, point.y()));
        return zones.top.crosses(ACROSS) && zones.foot.crosses(ACROSS) && !zones.middle.reaches(BEYOND);
    }

    /** How far ink goes sideways at the top, the foot and between, in x-heights. */
    private final class Zones {

        private final Extent top = new Extent();
        private final Extent middle = new Extent();
        private final Extent foot = new Extent();

        Zones(ToDoubleFunction<Point> sideways) {
            Bounds letter = bounds(strokes.stream());
            double end = AT_THE_END * letter.height();
            for (Trace stroke : strokes) {
                for (Point point : stroke.points()) {
                    boolean atTop = point.y() < letter.minY() + end;
                    boolean atFoot = point.y() > letter.maxY() - end;
                    (atTop ? top : atFoot ? foot : middle).add(sideways.applyAsDouble(point));
                }
            }
        }
    }

    private static final class Extent {

        private double least = Double.POSITIVE_INFINITY;
        private double greatest = Double.NEGATIVE_INFINITY;

        void add(double x) {
            least = Math.min(least, x);
            greatest = Math.max(greatest, x);
        }

        double width() {
            return greatest - least;
        }

        /** Whether it goes so far to the left and to the right. */
        boolean crosses(double distance) {
            return least < -distance && greatest > distance;
        }

        /** Whether it goes so far to the left or to the right. */
        boolean reaches(double distance) {
            return least < -distance || greatest > distance;
        }
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
