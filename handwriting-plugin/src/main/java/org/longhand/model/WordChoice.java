package org.longhand.model;

import java.util.Optional;

/** The best sample of the next word of a line so far. */
final class WordChoice {

    /** Score for each character from which a word need not be drawn again. */
    private static final double GOOD = -0.08;
    /** What a word of any length may lack: its size is seldom quite that of the others. */
    private static final double TOLERANCE = 0.4;

    /** With so many candidates more, a score that is once more as bad will do. */
    private static final double PATIENCE = 16;

    /** Candidates that are drawn of a long word, however bad they are. */
    private static final int CANDIDATES_OF_LONG = 32;
    /** The same of a short one, which costs less and says less by itself. */
    private static final int CANDIDATES_OF_SHORT = 48;
    /** Characters up to which a word is short. */
    private static final int SHORT = 3;

    private final int length;
    private int candidates;
    private Optional<WrittenWord> best = Optional.empty();
    private double score = Double.NEGATIVE_INFINITY;

    /**
     * Nothing yet.
     *
     * @param length of the word
     */
    WordChoice(int length) {
        this.length = length;
    }

    void offer(WrittenWord word, double wordScore) {
        candidates++;
        if (best.isEmpty() || wordScore > score) {
            best = Optional.of(word);
            score = wordScore;
        }
    }

    /** There must be one. */
    WrittenWord best() {
        return best.orElseThrow();
    }

    /** Number of candidates so far. */
    int candidates() {
        return candidates;
    }

    /** Whether the best is good, or good enough after so many. */
    boolean isMade() {
        double patience = 1 + candidates / PATIENCE;
        return score > patience * (GOOD * length - TOLERANCE)
                || candidates >= (length <= SHORT ? CANDIDATES_OF_SHORT : CANDIDATES_OF_LONG);
    }
}
