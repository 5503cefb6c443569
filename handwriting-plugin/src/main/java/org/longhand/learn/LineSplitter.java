package org.longhand.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.longhand.recording.PenStroke;

/**
 * Cuts ink into a known number of lines, where the recording does not tell them apart. Strokes are taken in the order in
 * which they were written; the cuts are those that leave the strokes of each line at the most even height, found by
 * dynamic programming (W. D. Fisher, Journal of the American Statistical Association 53, 1958, 789-798). Long strokes
 * count more, so that dots and bars have no say, and a common slope of all lines is tried out.
 */
final class LineSplitter {

    /** More touches of the pen than this are no few lines. */
    private static final int MOST_STROKES = 3000;
    /** Lines that are nearer than this share of the usual height of a stroke lie in each other. */
    private static final double LEAST_DISTANCE = 0.7;

    /** What a dot counts, in strokes: enough to stay with the line that it is nearer to. */
    private static final double DOT = 0.02;

    private static final double[] SLOPES = {0, -0.04, 0.04, -0.1, 0.1, -0.2, 0.2};

    private final double[] weight;
    private final double[] sum;
    private final double[] squares;

    private LineSplitter(List<PenStroke> strokes, double slope) {
        int count = strokes.size();
        double leastWeight =
                DOT * strokes.stream().mapToDouble(LineSplitter::way).average().orElse(1);
        weight = new double[count + 1];
        sum = new double[count + 1];
        squares = new double[count + 1];
        for (int i = 0; i < count; i++) {
            double height =
                    middle(strokes.get(i).y()) - slope * middle(strokes.get(i).x());
            double w = way(strokes.get(i)) + leastWeight;
            weight[i + 1] = weight[i] + w;
            sum[i + 1] = sum[i] + w * height;
            squares[i + 1] = squares[i] + w * height * height;
        }
    }

    /**
     * The lines from top to bottom.
     *
     * @param count number of lines, at least 1
     * @return empty if the ink does not fall into so many lines, written one below the other
     */
    static Optional<List<List<PenStroke>>> split(List<PenStroke> strokes, int count) {
        if (count == 1) {
            return Optional.of(List.of(strokes));
        }
        if (strokes.size() < count || strokes.size() > MOST_STROKES) {
            return Optional.empty();
        }
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        LineSplitter chosen = null;
        for (double slope : SLOPES) {
            LineSplitter splitter = new LineSplitter(strokes, slope);
            int[] cuts = splitter.cuts(count);
            double cost = splitter.cost(cuts);
            if (cost < least) {
                least = cost;
                best = cuts;
                chosen = splitter;
            }
        }
        if (chosen == null || !chosen.descends(best, usualHeight(strokes))) {
            return Optional.empty();
        }
        List<List<PenStroke>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(strokes.subList(best[i], best[i + 1]));
        }
        return Optional.of(lines);
    }

    /** Where each line starts, and after the last the number of strokes. */
    private int[] cuts(int count) {
        int strokes = weight.length - 1;
        double[] least = new double[strokes + 1];
        int[][] starts = new int[count][strokes + 1];
        for (int end = 1; end <= strokes; end++) {
            least[end] = cost(0, end);
        }
        for (int line = 1; line < count; line++) {
            double[] before = least;
            least = new double[strokes + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            for (int end = line + 1; end <= strokes; end++) {
                for (int start = line; start < end; start++) {
                    double cost = before[start] + cost(start, end);
                    if (cost < least[end]) {
                        least[end] = cost;
                        starts[line][end] = start;
                    }
                }
            }
        }
        int[] cuts = new int[count + 1];
        cuts[count] = strokes;
        for (int line = count - 1; line > 0; line--) {
            cuts[line] = starts[line][cuts[line + 1]];
        }
        return cuts;
    }

    /** Squared distances from the mean height of these strokes. */
    private double cost(int start, int end) {
        double w = weight[end] - weight[start];
        double s = sum[end] - sum[start];
        return w == 0 ? 0 : Math.max(0, squares[end] - squares[start] - s * s / w);
    }

    private double cost(int[] cuts) {
        double cost = 0;
        for (int i = 1; i < cuts.length; i++) {
            cost += cost(cuts[i - 1], cuts[i]);
        }
        return cost;
    }

    private boolean descends(int[] cuts, double usualHeight) {
        for (int i = 1; i < cuts.length - 1; i++) {
            if (!(height(cuts[i], cuts[i + 1]) - height(cuts[i - 1], cuts[i]) > LEAST_DISTANCE * usualHeight)) {
                return false;
            }
        }
        return true;
    }

    private double height(int start, int end) {
        return (sum[end] - sum[start]) / (weight[end] - weight[start]);
    }

    private static double usualHeight(List<PenStroke> strokes) {
        double[] heights = strokes.stream()
                .mapToDouble(stroke -> max(stroke.y()) - min(stroke.y()))
                .sorted()
                .toArray();
        return heights[heights.length * 2 / 3];
    }

    private static double middle(double[] values) {
        return (min(values) + max(values)) / 2;
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double way(PenStroke stroke) {
        double way = 0;
        for (int i = 1; i < stroke.length(); i++) {
            way += Math.hypot(stroke.x()[i] - stroke.x()[i - 1], stroke.y()[i] - stroke.y()[i - 1]);
        }
        return way;
    }
}
