package org.longhand.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a word goes with the others of a hand, in the height of its small letters and the room that it takes. The network
 * drifts between small and large, wide and narrow, more so at the beginning of a line; people do less.
 */
final class Evenness {

    /** Costs in nats of being e times as high and e times as wide as usual, growing with the square. */
    private static final double HEIGHT_COST = 10;

    private static final double WIDTH_COST = 2.5;

    private final double usualHeight;
    private final double usualWidth;

    private Evenness(double usualHeight, double usualWidth) {
        this.usualHeight = usualHeight;
        this.usualWidth = usualWidth;
    }

    /** What is usual among these words. */
    static Evenness of(List<WordSample> words) {
        return new Evenness(
                median(words.stream().map(Evenness::height)),
                median(words.stream().map(Evenness::width)));
    }

    /** What it costs that the word differs, in nats; 0 if nothing can be measured. */
    double cost(WordSample word) {
        return HEIGHT_COST * squaredLogarithm(height(word) / usualHeight)
                + WIDTH_COST * squaredLogarithm(width(word) / usualWidth);
    }

    private static double squaredLogarithm(double ratio) {
        double logarithm = Math.log(ratio);
        return Double.isFinite(logarithm) ? logarithm * logarithm : 0;
    }

    /** Median height of the x-high letters; NaN if there are none. */
    private static double height(WordSample word) {
        return median(new LevelLine(word.text(), word.traces()).letterHeights().stream());
    }

    /** Width for each character; NaN if there are too few to tell. */
    private static double width(WordSample word) {
        return word.hasInk() && word.text().length() > 2
                ? word.bounds().width() / word.text().length()
                : Double.NaN;
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.filter(value -> !value.isNaN())
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
