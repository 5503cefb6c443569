package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longhand.ink.InkTrace;
import org.longhand.model.LetterWidths;

/**
 * Finds the blanks of a text in its ink. Strokes that overlap in x make a piece; between pieces are the gaps, and a
 * dynamic program chooses one gap for each blank so that gaps are wide where blanks are and words as wide as their
 * letters ask for. All lengths are x-heights.
 *
 * <p>What a choice costs is a log-likelihood ratio in nats, so margins of different lines can be compared. Runs in
 * O(words · pieces²).
 */
final class WordAlignment {

    /** Mean gap inside a word where the pen was lifted. */
    private static final double INNER_GAP = 0.3;

    /** Spread of the logarithm of gaps between words. */
    private static final double GAP_SPREAD = 0.4;

    /** No single gap may outweigh everything else. */
    private static final double MOST_EVIDENCE = 8;

    /** From so many nats on the width of a gap speaks against what it was taken for. */
    private static final double DOUBT = 1.5;

    /** Variance of the width of a word over its expected width. */
    private static final double WIDTH_VARIANCE = 0.25;

    /**
     * The ink of one blank.
     *
     * @param blank number of the blank in the text, from 0
     * @param left where the ink before it ends
     * @param right where the ink after it begins
     * @param margin by how many nats this place is better than the second best; small means doubtful
     */
    record Boundary(int blank, double left, double right, double margin) {

        double gap() {
            return right - left;
        }
    }

    /**
     * Where the blanks of a text are.
     *
     * @param boundaries one per blank, from left to right
     * @param doubts number of gaps that look like blanks and are none, and of blanks that do not look like gaps
     */
    record Result(List<Boundary> boundaries, int doubts) {

        /** Whether text and ink have nearly the same words; false for most that miss a word or have one too many. */
        boolean isSure() {
            return doubts <= 1;
        }
    }

    private final double[][] pieces;
    private final double[] wordWidths;
    private final double usualGap;

    private WordAlignment(double[][] pieces, double[] wordWidths, double usualGap) {
        this.pieces = pieces;
        this.wordWidths = wordWidths;
        this.usualGap = usualGap;
    }

    /**
     * Finds all blanks.
     *
     * @param trace levelled, in x-heights
     * @param text words with single blanks between
     * @return empty if there are fewer gaps than blanks
     */
    static Optional<Result> align(InkTrace trace, String text) {
        String[] words = text.split(" ");
        double[][] pieces = pieces(trace);
        if (pieces.length < words.length) {
            return Optional.empty();
        }
        double usualGap = usualGap(pieces, words.length - 1);
        double[] widths = Arrays.stream(words).mapToDouble(LetterWidths::of).toArray();
        double ink = pieces[pieces.length - 1][1] - pieces[0][0] - usualGap * (words.length - 1);
        double scale =
                Math.max(ink, 0.1 * trace.width()) / Arrays.stream(widths).sum();
        return Optional.of(new WordAlignment(
                        pieces,
                        Arrays.stream(widths).map(width -> width * scale).toArray(),
                        usualGap)
                .result());
    }

    /** Left and right end of every group of strokes that overlap in x, from left to right. */
    private static double[][] pieces(InkTrace trace) {
        List<double[]> strokes = new ArrayList<>();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < trace.length(); i++) {
            left = Math.min(left, trace.x()[i]);
            right = Math.max(right, trace.x()[i]);
            if (trace.lift()[i]) {
                strokes.add(new double[] {left, right});
                left = Double.POSITIVE_INFINITY;
                right = Double.NEGATIVE_INFINITY;
            }
        }
        strokes.sort(Comparator.comparingDouble(stroke -> stroke[0]));
        List<double[]> pieces = new ArrayList<>();
        for (double[] stroke : strokes) {
            double[] last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && stroke[0] <= last[1]) {
                last[1] = Math.max(last[1], stroke[1]);
            } else {
                pieces.add(stroke);
            }
        }
        return pieces.toArray(double[][]::new);
    }

    /** The median of as many of the widest gaps as there are blanks. */
    private static double usualGap(double[][] pieces, int blanks) {
        double[] gaps = new double[pieces.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = pieces[i + 1][0] - pieces[i][1];
        }
        Arrays.sort(gaps);
        double median = blanks == 0 ? 1 : gaps[gaps.length - 1 - (blanks - 1) / 2];
        return Math.max(0.3, Math.min(3, median));
    }

    private Result result() {
        int words = wordWidths.length;
        boolean[] isBlank = new boolean[pieces.length - 1];
        double[][] forward = forward();
        double[][] backward = backward();
        List<Boundary> boundaries = new ArrayList<>();
        for (int blank = 0; blank < words - 1; blank++) {
            int best = -1;
            double bestCost = Double.POSITIVE_INFINITY;
            double secondCost = Double.POSITIVE_INFINITY;
            for (int gap = 0; gap < pieces.length - 1; gap++) {
                double cost = forward[blank][gap] + gapCost(gap) + backward[blank + 1][gap + 1];
                if (cost < bestCost) {
                    secondCost = bestCost;
                    bestCost = cost;
                    best = gap;
                } else {
                    secondCost = Math.min(secondCost, cost);
                }
            }
            double margin = Math.min(secondCost - bestCost, 100);
            boundaries.add(new Boundary(blank, pieces[best][1], pieces[best + 1][0], margin));
            isBlank[best] = true;
        }
        return new Result(boundaries, doubts(isBlank));
    }

    private int doubts(boolean[] isBlank) {
        int doubts = 0;
        for (int gap = 0; gap < isBlank.length; gap++) {
            double against = isBlank[gap] ? gapCost(gap) : -gapCost(gap);
            doubts += against > DOUBT ? 1 : 0;
        }
        return doubts;
    }

    /** {@code [word][piece]}: least cost of words 0 to word ending with this piece. */
    private double[][] forward() {
        double[][] cost = new double[wordWidths.length][pieces.length];
        for (int word = 0; word < wordWidths.length; word++) {
            for (int end = 0; end < pieces.length; end++) {
                double best = word == 0 ? wordCost(0, 0, end) : Double.POSITIVE_INFINITY;
                for (int start = 1; word > 0 && start <= end; start++) {
                    best = Math.min(best, cost[word - 1][start - 1] + gapCost(start - 1) + wordCost(word, start, end));
                }
                cost[word][end] = best;
            }
        }
        return cost;
    }

    /** {@code [word][piece]}: least cost of words word to the last, beginning with this piece. */
    private double[][] backward() {
        int last = pieces.length - 1;
        double[][] cost = new double[wordWidths.length][pieces.length];
        for (int word = wordWidths.length - 1; word >= 0; word--) {
            for (int start = 0; start <= last; start++) {
                double best = word == wordWidths.length - 1 ? wordCost(word, start, last) : Double.POSITIVE_INFINITY;
                for (int end = start; word < wordWidths.length - 1 && end < last; end++) {
                    best = Math.min(best, wordCost(word, start, end) + gapCost(end) + cost[word + 1][end + 1]);
                }
                cost[word][start] = best;
            }
        }
        return cost;
    }

    private double wordCost(int word, int start, int end) {
        double difference = pieces[end][1] - pieces[start][0] - wordWidths[word];
        return difference * difference / (2 * WIDTH_VARIANCE * (wordWidths[word] + 1));
    }

    /** Minus the logarithm of how much likelier the gap is between words than inside one. */
    private double gapCost(int gap) {
        double width = pieces[gap + 1][0] - pieces[gap][1];
        double deviation = Math.log(width / usualGap) / GAP_SPREAD;
        double between = -0.5 * deviation * deviation - Math.log(width * GAP_SPREAD * Math.sqrt(2 * Math.PI));
        double inside = -width / INNER_GAP - Math.log(INNER_GAP);
        return -Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, between - inside));
    }
}
