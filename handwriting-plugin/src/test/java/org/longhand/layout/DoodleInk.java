package org.longhand.layout;

import java.util.SplittableRandom;
import org.longhand.model.SampledLine;

/** Ink that says nothing, for tests: words of zigzags. */
public final class DoodleInk {

    private static final int POINTS_PER_WORD = 50;

    private DoodleInk() {}

    /** Words of 50 points, about 5 x-heights wide, with 1 x-height between them; their zigzags are 1 high. */
    public static SampledLine steps(int points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] offsets = new float[3 * points];
        for (int i = 0; i < points; i++) {
            boolean lift = i % POINTS_PER_WORD == POINTS_PER_WORD - 1 || i == points - 1;
            boolean gap = i > 0 && i % POINTS_PER_WORD == 0;
            offsets[3 * i] = gap ? 1 : 0.1f + (float) (0.01 * random.nextDouble());
            offsets[3 * i + 1] = i / 4 % 2 == 0 ? 0.25f : -0.25f;
            offsets[3 * i + 2] = lift ? 1 : 0;
        }
        return new SampledLine("", offsets, new int[points]);
    }
}
