package org.longhand.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a word goes with the others of a hand, in the height of its small letters, the room that it takes and its
 * distance from the word before. The network drifts between small and large, wide and narrow, more so at the beginning of a
 * line; people do less.
 */
final class Evenness {

    /** Costs in nats of being e times as high, as wide and as far away as usual, growing with the square. */
    private static final double HEIGHT_COST = 20;

    private static final double WIDTH_COST = 6;

    private static final double GAP_COST = 2;
    /** Smaller gaps, or none, count as this, in x-heights. */
    private static final double LEAST_GAP = 0.1;

    private final double usualHeight;
    private final double usualWidth;
    private final double usualGap;

    private Evenness(double usualHeight, double usualWidth, double usualGap) {
        this.usualHeight = usualHeight;
        this.usualWidth = usualWidth;
        this.usualGap = usualGap;
    }

    /** What is usual among these words. */
    static Evenness of(List<WordSample> words) {
        return new Evenness(
                median(words.stream().map(Evenness::height)),
                median(words.stream().map(Evenness::width)),
                median(words.stream().map(Evenness::gap)));
    }

    /** What it costs that the word differs, in nats; 0 if nothing can be measured. */
    double cost(WordSample word) {
        return HEIGHT_COST * squaredLogarithm(height(word) / usualHeight)
                + WIDTH_COST * squaredLogarithm(width(word) / usualWidth)
                + GAP_COST * squaredLogarithm(gap(word) / usualGap);
    }

    private static double squaredLogarithm(double ratio) {
        double logarithm = Math.log(ratio);
        return Double.isFinite(logarithm) ? logarithm * logarithm : 0;
    }

    /** Median height of the x-high letters; NaN if there are none. */
    private static double height(WordSample word) {
        return median(new LevelLine(word.text(), word.traces()).letterHeights().stream());
    }

    /** Width in proportion to that of the characters; NaN if there are too few to tell. */
    private static double width(WordSample word) {
        return word.hasInk() && word.text().length() > 1
                ? word.bounds().width() / LetterWidths.of(word.text())
                : Double.NaN;
    }

    private static double gap(WordSample word) {
        return Double.isNaN(word.gap()) ? Double.NaN : Math.max(LEAST_GAP, word.gap());
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.filter(value -> !value.isNaN())
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
