package org.longhand.model;

import java.util.List;

/** The best sample of one word so far. */
final class WordChoice {

    /** Score for each character from which a word need not be drawn again. */
    private static final double GOOD = -0.15;

    private final LineSpec word;
    private WordSample best;
    private double gap = Double.NaN;
    private double score = Double.NEGATIVE_INFINITY;

    WordChoice(LineSpec word) {
        this.word = word;
        this.best = new WordSample(word.text(), List.of(), Double.NaN);
    }

    /** The word by itself, as a line to draw. */
    LineSpec word() {
        return word;
    }

    void offer(WordSample sample, double sampleScore) {
        if (Double.isNaN(gap)) {
            gap = sample.gap();
        }
        if (sampleScore > score) {
            best = sample;
            score = sampleScore;
        }
    }

    /** The best sample; one that was drawn alone gets the distance that the word had in a line. */
    WordSample best() {
        return Double.isNaN(best.gap()) ? new WordSample(best.text(), best.traces(), gap) : best;
    }

    double score() {
        return score;
    }

    boolean isGood() {
        return score > GOOD * word.text().length();
    }
}
