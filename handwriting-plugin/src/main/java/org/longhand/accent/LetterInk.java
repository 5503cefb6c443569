package org.longhand.accent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.api.Point;
import org.longhand.model.Trace;

/**
 * Tells which ink of a word belongs to which letter.
 *
 * <p>The network's window says where it was reading when it drew a point, but it reads ahead of the pen, by more or
 * less. So its word is taken for about where a letter ends; the cut is made nearby where letters join: where the pen is
 * lifted, or where a line along the slant meets the ink only once. The best cuts are found by dynamic programming.
 */
final class LetterInk {

    /** Points that the pen lags behind the window, as measured on hands that lift it after every letter. */
    private static final int LAG = 2;
    /** How far from there a cut may be, in points. */
    private static final int REACH = 12;
    /** Ink this many points before or behind is asked whether a cut goes through it. */
    private static final int NEIGHBOURS = 30;
    /** Cost of a point's distance from where the window says. */
    private static final double DISTANCE_COST = 0.2;
    /** Cost of each piece of ink that a cut goes through. */
    private static final double CROSSING_COST = 1.5;
    /** Cost of a letter that is half as long, or half as long again, as usual. */
    private static final double LENGTH_COST = 1;
    /** A late stroke begins this far left of what was written, in x-heights, and has few points. */
    private static final double BACKWARDS = 0.3;

    private static final int MOST_LATE_POINTS = 9;

    private final String letters;
    private final List<Point> points = new ArrayList<>();
    private final List<Integer> windows = new ArrayList<>();
    private final List<Boolean> lifted = new ArrayList<>();

    private LetterInk(String letters) {
        this.letters = letters;
    }

    /**
     * Cuts a word.
     *
     * @param letters what is written, without blanks
     * @param traces the ink of the word, made upright; characters as indices into letters
     * @return for each letter its points, not empty unless the word has fewer points than letters
     */
    static List<List<Point>> of(String letters, List<Trace> traces) {
        LetterInk word = new LetterInk(letters);
        List<List<Point>> late = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (Trace trace : traces) {
            boolean isLate = trace.points().size() <= MOST_LATE_POINTS
                    && trace.points().get(0).x() < reached - BACKWARDS;
            if (isLate) {
                late.add(trace.points());
            } else {
                word.add(trace);
            }
            reached = trace.points().stream().mapToDouble(Point::x).reduce(reached, Math::max);
        }
        List<List<Point>> result = word.cut();
        late.forEach(stroke -> nearest(result, stroke).addAll(stroke));
        return result;
    }

    private void add(Trace trace) {
        points.addAll(trace.points());
        windows.addAll(trace.characters());
        trace.points().forEach(point -> lifted.add(false));
        lifted.set(lifted.size() - 1, true);
    }

    private List<List<Point>> cut() {
        int[] ends = bestEnds();
        List<List<Point>> result = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            result.add(new ArrayList<>(points.subList(i == 0 ? 0 : ends[i - 1], ends[i])));
        }
        return result;
    }

    /** For each letter the index behind its last point: the cheapest way over all cuts (Viterbi). */
    private int[] bestEnds() {
        int n = letters.length();
        int size = points.size();
        double[][] cost = new double[n][size + 1];
        int[][] from = new int[n][size + 1];
        for (int i = 0; i < n; i++) {
            Arrays.fill(cost[i], Double.POSITIVE_INFINITY);
            int expected = i == n - 1 ? size : expectedEnd(i);
            int reach = i == n - 1 ? 0 : REACH + Math.max(0, i - expected);
            for (int end = Math.max(i + 1, expected - reach); end <= Math.min(size, expected + reach); end++) {
                double cut = i == n - 1 ? 0 : cutCost(end) + DISTANCE_COST * Math.abs(end - expected);
                for (int start = i == 0 ? 0 : end - 1; start >= (i == 0 ? 0 : i); start--) {
                    double before = i == 0 ? (start == 0 ? 0 : Double.POSITIVE_INFINITY) : cost[i - 1][start];
                    double total = before + cut + lengthCost(letters.charAt(i), end - start);
                    if (total < cost[i][end]) {
                        cost[i][end] = total;
                        from[i][end] = start;
                    }
                }
            }
        }
        int[] ends = new int[n];
        int end = size;
        for (int i = n - 1; i >= 0; i--) {
            ends[i] = end;
            end = from[i][end];
        }
        return ends;
    }

    private int expectedEnd(int letter) {
        for (int t = 0; t < windows.size(); t++) {
            if (windows.get(t) > letter) {
                return Math.min(t + LAG, points.size());
            }
        }
        return points.size();
    }

    private double cutCost(int end) {
        if (lifted.get(end - 1)) {
            return 0;
        }
        double x = (points.get(end - 1).x() + points.get(end).x()) / 2;
        int crossings = 0;
        for (int t = Math.max(1, end - NEIGHBOURS); t < Math.min(points.size(), end + NEIGHBOURS); t++) {
            boolean crosses = (points.get(t - 1).x() - x) * (points.get(t).x() - x) < 0;
            if (crosses && !lifted.get(t - 1)) {
                crossings++;
            }
        }
        return CROSSING_COST * crossings;
    }

    private static double lengthCost(char letter, int length) {
        double usual = usualLength(letter);
        double excess = (length - usual) / (usual / 2);
        return LENGTH_COST * excess * excess;
    }

    /** Mean number of points that the network spends. */
    private static double usualLength(char letter) {
        if ("ijlrtcIJ1.,'!:;-".indexOf(letter) >= 0) {
            return 10;
        }
        return "mwMWQ@&".indexOf(letter) >= 0 ? 24 : 16;
    }

    private static List<Point> nearest(List<List<Point>> letters, List<Point> stroke) {
        double middle = stroke.stream().mapToDouble(Point::x).average().orElseThrow();
        List<Point> nearest = letters.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (List<Point> letter : letters) {
            double left = letter.stream().mapToDouble(Point::x).min().orElse(Double.NEGATIVE_INFINITY);
            double right = letter.stream().mapToDouble(Point::x).max().orElse(Double.NEGATIVE_INFINITY);
            double distance = Math.max(0, Math.max(left - middle, middle - right));
            if (distance < least) {
                least = distance;
                nearest = letter;
            }
        }
        return nearest;
    }
}
