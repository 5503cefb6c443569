package org.longhand.training.train;

import org.longhand.training.corpus.Sample.Kind;

/** The curriculum: what an epoch holds, as the share of the corpus' samples of each kind. */
public enum Stage {
    CHARACTERS(1, 0, 0),
    WORDS(0.1, 1, 0),
    LINES(0.1, 0.5, 1),
    /** What the recognizer learns from, all at once. */
    READING(0.3, 1, 0.3);

    private final double characters;
    private final double words;
    private final double lines;

    Stage(double characters, double words, double lines) {
        this.characters = characters;
        this.words = words;
        this.lines = lines;
    }

    double share(Kind kind) {
        return switch (kind) {
            case CHARACTER -> characters;
            case WORD -> words;
            case LINE -> lines;
        };
    }
}
