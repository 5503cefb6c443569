package org.longhand.model;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * Judges words by their capitals: one whose strokes lie apart is easily taken for two letters, an H for "It", and an I with a
 * bar across its middle for an F or t.
 */
public final class CapitalJudge implements WordJudge {

    /** Strokes that are nearer to each other than this, in x-heights, hang together. */
    private static final double NEAR = 0.12;
    /** The bars of an I are nearer to its top or foot than this, as a share of its height. */
    private static final double AT_THE_END = 0.25;
    /** A stroke so many times as wide as high is a bar. */
    private static final double BAR = 2;
    /** What a fault costs: as much as a letter that is read with a probability of e^-1.5. */
    private static final double COST = 1.5;

    @Override
    public List<Double> judge(List<WordSample> words) {
        return words.stream()
                .map(word -> -COST
                        * IntStream.range(0, word.text().length())
                                .filter(character -> isFaulty(word, character))
                                .count())
                .toList();
    }

    private static boolean isFaulty(WordSample word, int character) {
        char c = word.text().charAt(character);
        if (!Character.isUpperCase(c)) {
            return false;
        }
        List<Trace> strokes = strokes(word, character);
        return strokes.size() > 1 && (isInPieces(strokes) || c == 'I' && isBarred(strokes));
    }

    /** The strokes of which most belongs to the character. */
    private static List<Trace> strokes(WordSample word, int character) {
        return word.traces().stream()
                .filter(trace -> 2
                                * trace.characters().stream()
                                        .filter(u -> u == character)
                                        .count()
                        > trace.points().size())
                .toList();
    }

    private static boolean isInPieces(List<Trace> strokes) {
        return IntStream.range(0, strokes.size())
                .anyMatch(i -> IntStream.range(0, strokes.size())
                        .filter(j -> j != i)
                        .noneMatch(j -> areNear(strokes.get(i), strokes.get(j))));
    }

    private static boolean isBarred(List<Trace> strokes) {
        Bounds letter = bounds(strokes.stream());
        double end = AT_THE_END * letter.height();
        return strokes.stream()
                .map(stroke -> bounds(Stream.of(stroke)))
                .filter(stroke -> stroke.width() > BAR * stroke.height())
                .mapToDouble(bar -> (bar.minY() + bar.maxY()) / 2)
                .anyMatch(y -> y > letter.minY() + end && y < letter.maxY() - end);
    }

    private static Bounds bounds(Stream<Trace> strokes) {
        return Bounds.ofPoints(strokes.flatMap(stroke -> stroke.points().stream()))
                .orElseThrow();
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
}
