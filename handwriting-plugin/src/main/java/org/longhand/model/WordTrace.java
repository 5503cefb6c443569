package org.longhand.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A word while it is being written: its points, which character each belongs to, and when it ends. It ends where the pen
 * was lifted last before the window moved on to the next word (Graves 2013, section 5.3, for the mark behind the text),
 * or when far more points were spent than any writer needs.
 */
final class WordTrace {

    /** Points for each character beyond which a word counts as runaway; people need about 15. */
    private static final int MOST_POINTS = 45;
    /** Points that the pen may take to lift once the window has moved on. */
    private static final int GRACE = 12;
    /** A stroke with so many points in the word belongs to it, even if the window moves on before its end. */
    private static final int OWN_POINTS = 3;

    private final NextWord word;
    private final MixtureDraw mixture;
    private final SplittableRandom random;
    private final float[] movement;
    private final int limit;
    private float[] offsets = new float[3 * 256];
    private int[] characters = new int[256];
    private int length;
    private int ownPoints;
    private int pointsBeyond;
    private boolean ended;
    private Optional<PenState> here = Optional.empty();
    private Optional<PenState> after = Optional.empty();
    private int lengthAfter;

    /** A word that ends with its text. */
    static WordTrace of(NextWord word, MixtureDraw mixture) {
        return new WordTrace(word, mixture, MOST_POINTS * (word.length() + 1));
    }

    /** A word that ends with its text, if it has one, and at this length in any case. */
    WordTrace(NextWord word, MixtureDraw mixture, int limit) {
        this.word = word;
        this.mixture = mixture;
        this.random = new SplittableRandom(word.seed());
        this.movement = word.from().movement().clone();
        this.limit = limit;
        if (word.from().isStart()) {
            add(word.start()); // the pen touches down at the origin, which the network takes as given
        }
    }

    NextWord word() {
        return word;
    }

    boolean ended() {
        return ended;
    }

    /** The movement that the network is to see next, {@code [3]}. */
    float[] movement() {
        return movement;
    }

    /** Whether the word may turn out to end with the last movement. */
    boolean mayEndHere() {
        return length > 0 && lifted();
    }

    /** Remembers where the line stands before the network sees the last movement. */
    void endsPerhaps(PenState state) {
        here = Optional.of(state);
    }

    /**
     * Takes the next point.
     *
     * @param output of the network for this line
     * @param phi weight of each character and of the end mark in the window; empty without text
     */
    void advance(float[] output, float[] phi) {
        int character = phi.length == 0 ? 0 : largest(phi, word.text().length() + 1);
        boolean movedOn = phi.length > 0 && character >= word.next();
        if (length > 0 && isOver(character, movedOn)) {
            ended = true;
            return;
        }
        here = Optional.empty();
        mixture.draw(output, random, movement);
        if (!Float.isFinite(movement[0]) || !Float.isFinite(movement[1])) {
            throw new IllegalStateException(
                    "the network diverged at point %d of \"%s\"; write with another seed or a higher bias"
                            .formatted(length, word.text()));
        }
        if (pointsBeyond > GRACE || length == limit - 1) {
            movement[2] = 1;
        }
        add(character);
    }

    private boolean isOver(int character, boolean movedOn) {
        if (lifted()) {
            ownPoints = 0;
            if (character >= word.end() - 1 || length >= limit) {
                after = here.or(() -> after);
                lengthAfter = length;
            }
            return movedOn || length >= limit;
        }
        if (movedOn) {
            pointsBeyond++;
        }
        return movedOn && after.isPresent() && ownPoints < OWN_POINTS;
    }

    private boolean lifted() {
        return movement[2] > 0;
    }

    private void add(int character) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            offsets = Arrays.copyOf(offsets, 6 * length);
        }
        System.arraycopy(movement, 0, offsets, 3 * length, 3);
        characters[length++] = character;
        ownPoints += character < word.end() ? 1 : 0;
    }

    private static int largest(float[] phi, int count) {
        int best = 0;
        for (int u = 1; u < count; u++) {
            if (phi[u] > phi[best]) {
                best = u;
            }
        }
        return best;
    }

    /** What was written, in x-heights, with the pen lifted at the end. */
    WrittenWord written(float offsetScale) {
        int count = after.isPresent() ? lengthAfter : length;
        float[] scaled = Arrays.copyOf(offsets, 3 * count);
        for (int t = 0; t < count; t++) {
            scaled[3 * t] *= offsetScale;
            scaled[3 * t + 1] *= offsetScale;
        }
        scaled[3 * count - 1] = 1;
        int[] inWord = Arrays.stream(characters, 0, count)
                .map(character -> Math.max(word.start(), Math.min(word.end() - 1, character)) - word.start())
                .toArray();
        return new WrittenWord(scaled, inWord, after.orElse(word.from()));
    }
}
