package org.longhand.training.train;

import org.longhand.model.engine.NetworkShape;

/**
 * What decides a training run, beside the corpus.
 *
 * @param shape sizes of the network
 * @param seed of the initial weights and of the order of the samples
 * @param updates length of the run
 * @param characterUpdates updates on isolated characters at the beginning
 * @param wordUpdates updates on words after those; the rest is words and lines
 * @param batchPoints points of a batch, padding included
 * @param learningRate largest step of Adam
 * @param warmUp updates over which the rate grows to its largest value
 * @param decayFrom update from which the rate falls linearly to a twentieth at the end
 * @param neutralShare share of the samples that get the neutral vector in place of their writer's
 * @param threads threads that share a batch
 */
public record TrainingSettings(
        NetworkShape shape,
        long seed,
        int updates,
        int characterUpdates,
        int wordUpdates,
        int batchPoints,
        double learningRate,
        int warmUp,
        int decayFrom,
        double neutralShare,
        int threads) {

    private static final double LAST_RATE = 0.05;

    /**
     * Checks what would otherwise fail late or silently.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public TrainingSettings {
        requireAtLeast("updates", updates, 0);
        requireAtLeast("characterUpdates", characterUpdates, 0);
        requireAtLeast("wordUpdates", wordUpdates, 0);
        requireAtLeast("batchPoints", batchPoints, 1);
        requireAtLeast("threads", threads, 1);
        if (!(learningRate > 0 && learningRate < 1)) {
            throw new IllegalArgumentException(
                    "learning rate is %s, but must be between 0 and 1".formatted(learningRate));
        }
        if (!(neutralShare >= 0 && neutralShare <= 1)) {
            throw new IllegalArgumentException("neutral share is %s, but must be 0 to 1".formatted(neutralShare));
        }
    }

    private static void requireAtLeast(String name, int value, int min) {
        if (value < min) {
            throw new IllegalArgumentException("%s is %d, but must be at least %d".formatted(name, value, min));
        }
    }

    /** Rate of the update with this number, counted from 0. */
    public double rate(int update) {
        double warm = Math.min(1, (update + 1.0) / Math.max(1, warmUp));
        double left = (double) (updates - update) / Math.max(1, updates - decayFrom);
        double decay = update <= decayFrom ? 1 : Math.max(LAST_RATE, left);
        return learningRate * warm * decay;
    }

    /** Stage of the update with this number. */
    public Stage stage(int update) {
        if (update < characterUpdates) {
            return Stage.CHARACTERS;
        }
        return update < characterUpdates + wordUpdates ? Stage.WORDS : Stage.LINES;
    }
}
