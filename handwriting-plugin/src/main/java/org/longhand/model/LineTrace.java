package org.longhand.model;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A line while it is being written: its points, which character each belongs to, and when it ends. It ends when the
 * window has reached the mark behind the text and the pen is lifted (Graves 2013, section 5.3), or when far more points
 * were spent than any writer needs.
 */
final class LineTrace {

    /** Points for each character beyond which a line counts as runaway; people need about 15. */
    private static final int MOST_POINTS = 45;
    /** Points that the pen may take to lift once the window has reached the end. */
    private static final int GRACE = 12;

    private final LineSpec spec;
    private final MixtureDraw mixture;
    private final SplittableRandom random;
    private final float[] movement = new float[3];
    private final int limit;
    private float[] offsets = new float[3 * 256];
    private int[] characters = new int[256];
    private int length;
    private int pointsAtEnd;
    private boolean ended;

    /** A line that ends with its text. */
    static LineTrace of(LineSpec spec, MixtureDraw mixture) {
        return new LineTrace(spec, mixture, MOST_POINTS * (spec.text().length() + 1));
    }

    /** A line that ends with its text, if it has one, and at this length in any case. */
    LineTrace(LineSpec spec, MixtureDraw mixture, int limit) {
        this.spec = spec;
        this.mixture = mixture;
        this.random = new SplittableRandom(spec.seed());
        this.limit = limit;
        add(0, 0, 0, 0); // the pen touches down at the origin, which the network takes as given
    }

    boolean ended() {
        return ended;
    }

    /**
     * Takes the next point.
     *
     * @param output of the network for this line
     * @param phi weight of each character and of the end mark in the window; empty without text
     * @param next receives the movement as the network's next input, at index at
     */
    void advance(float[] output, float[] phi, float[] next, int at) {
        if (ended) {
            return;
        }
        int end = phi.length == 0 ? 1 : spec.text().length();
        int character = phi.length == 0 ? 0 : largest(phi, end + 1);
        pointsAtEnd = character == end ? pointsAtEnd + 1 : 0;
        boolean lifted = offsets[3 * length - 1] > 0;
        if (character == end && (lifted || pointsAtEnd > GRACE) || length >= limit) {
            ended = true;
            return;
        }
        mixture.draw(output, random, movement);
        if (!Float.isFinite(movement[0]) || !Float.isFinite(movement[1])) {
            throw new IllegalStateException(
                    "the network diverged at point %d of \"%s\"; write with another seed or a higher bias"
                            .formatted(length, spec.text()));
        }
        add(movement[0], movement[1], movement[2], Math.min(character, end - 1));
        System.arraycopy(movement, 0, next, at, 3);
    }

    private void add(float dx, float dy, float lift, int character) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            offsets = Arrays.copyOf(offsets, 6 * length);
        }
        offsets[3 * length] = dx;
        offsets[3 * length + 1] = dy;
        offsets[3 * length + 2] = lift;
        characters[length++] = character;
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
    SampledLine line(float offsetScale) {
        float[] scaled = Arrays.copyOf(offsets, 3 * length);
        for (int t = 0; t < length; t++) {
            scaled[3 * t] *= offsetScale;
            scaled[3 * t + 1] *= offsetScale;
        }
        scaled[3 * length - 1] = 1;
        return new SampledLine(spec.text(), scaled, Arrays.copyOf(characters, length));
    }
}
