package org.longhand.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.longhand.api.Point;
import org.longhand.ink.Baseline;
import org.longhand.ink.Turns;

/**
 * A sampled line, made level: the network gives offsets, so that small errors add up and the line drifts.
 *
 * @param text what is written
 * @param traces the ink in x-heights; the letters stand at y = 0
 */
public record LevelLine(String text, List<Trace> traces) {

    /** Letters that everybody puts on the baseline; many let an f or a z hang. */
    private static final String STANDING = "abcdehiklmnorstuvwxABCDEFGHIKLMNOPRSTUVWXZ0123456789";

    /** Letters as high as an x. */
    private static final String X_HIGH = "acemnorsuvwx";

    /** Marks that hang above the line, or below, and how high their feet are, in x-heights; the others stand on it. */
    private static final Map<Character, Double> HANGING = Map.ofEntries(
            entry('"', 1.2),
            entry('\'', 1.2),
            entry('`', 1.2),
            entry('^', 1.1),
            entry('*', 0.9),
            entry('-', 0.55),
            entry('~', 0.5),
            entry('=', 0.35),
            entry('+', 0.2),
            entry(',', -0.4));

    /** Ups and downs smaller than this, in x-heights, belong to a letter's inside. */
    private static final double LEAST_TURN = 0.3;

    public LevelLine {
        traces = List.copyOf(traces);
    }

    /** Makes a line level. */
    public static LevelLine of(SampledLine line) {
        List<Trace> drifting = Trace.of(line);
        List<Point> feet = feet(line.text(), drifting);
        if (feet.isEmpty()) {
            return new LevelLine(line.text(), drifting);
        }
        Baseline baseline = Baseline.through(feet);
        List<Trace> level = drifting.stream()
                .map(trace -> trace.map(p -> new Point(p.x(), p.y() - baseline.yAt(p.x()))))
                .toList();
        return new LevelLine(line.text(), level);
    }

    /** The same line in a unit that is so many times as long. */
    public LevelLine inUnitsOf(double unit) {
        return new LevelLine(
                text,
                traces.stream()
                        .map(trace -> trace.map(p -> new Point(p.x() / unit, p.y() / unit)))
                        .toList());
    }

    /** The words of the line in the order of the text. */
    public List<WordSample> words() {
        return WordSample.cut(text, traces);
    }

    /** The heights of the x-high letters above the baseline, as measured, in x-heights. */
    public List<Double> letterHeights() {
        return turns(traces, Turns::tops, text, X_HIGH).map(top -> -top.y()).toList();
    }

    /**
     * How far the letters that stand on the line hang below y = 0, or marks that stand alone, in x-heights; none if there
     * is neither.
     */
    List<Double> footDepths() {
        return standingFeet(text, traces).stream().map(Point::y).toList();
    }

    /** Feet of what stands on the line, else (in a text such as "gypsy!") all feet, else the lowest point of each trace. */
    private static List<Point> feet(String text, List<Trace> traces) {
        List<Point> standing = standingFeet(text, traces);
        if (!standing.isEmpty()) {
            return standing;
        }
        List<Point> all = turns(traces, Turns::feet, text, text).toList();
        return all.isEmpty() ? feetOfMarks(text, traces) : all;
    }

    /** Feet of standing letters, else, in a text of marks alone, theirs. */
    private static List<Point> standingFeet(String text, List<Trace> traces) {
        List<Point> standing = turns(traces, Turns::feet, text, STANDING).toList();
        boolean marksAlone = text.chars().noneMatch(Character::isLetterOrDigit);
        return standing.isEmpty() && marksAlone ? feetOfMarks(text, traces) : standing;
    }

    /** The lowest point of each trace, less what it hangs above the line. */
    private static List<Point> feetOfMarks(String text, List<Trace> traces) {
        return traces.stream().map(trace -> foot(text, trace)).toList();
    }

    private static Point foot(String text, Trace trace) {
        Point lowest = lowest(trace);
        int at = trace.points().indexOf(lowest);
        double hangs = HANGING.getOrDefault(text.charAt(trace.characters().get(at)), 0.0);
        return new Point(lowest.x(), lowest.y() + hangs);
    }

    private static Stream<Point> turns(
            List<Trace> traces, Function<Turns, List<Integer>> kind, String text, String wanted) {
        return traces.stream()
                .flatMap(trace -> kind.apply(Turns.of(trace.points(), LEAST_TURN)).stream()
                        .filter(i ->
                                wanted.indexOf(text.charAt(trace.characters().get(i))) >= 0)
                        .map(trace.points()::get));
    }

    private static Point lowest(Trace trace) {
        return trace.points().stream().reduce((a, b) -> b.y() > a.y() ? b : a).orElseThrow();
    }
}
