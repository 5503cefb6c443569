package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.List;

/** Brings offsets to a standard deviation near 1. One number for x and y, so that shapes keep their proportions. */
final class OffsetScale {

    private OffsetScale() {}

    /** The standard deviation of dx and dy around their means, taken together; 1 if there is no movement at all. */
    static float deviation(List<Sample> samples) {
        double count = 0;
        double[] sum = new double[2];
        double[] squares = new double[2];
        for (Sample sample : samples) {
            float[] offsets = sample.offsets();
            for (int i = 0; i < offsets.length; i += 3) {
                for (int axis = 0; axis < 2; axis++) {
                    sum[axis] += offsets[i + axis];
                    squares[axis] += (double) offsets[i + axis] * offsets[i + axis];
                }
            }
            count += sample.length();
        }
        double variance = (squares[0] + squares[1] - (sum[0] * sum[0] + sum[1] * sum[1]) / count) / (2 * count);
        return variance > 0 ? (float) Math.sqrt(variance) : 1;
    }

    /** The samples with dx and dy divided. */
    static List<Sample> divide(List<Sample> samples, float scale) {
        List<Sample> divided = new ArrayList<>(samples.size());
        for (Sample sample : samples) {
            float[] offsets = sample.offsets().clone();
            for (int i = 0; i < offsets.length; i += 3) {
                offsets[i] /= scale;
                offsets[i + 1] /= scale;
            }
            divided.add(new Sample(sample.kind(), sample.writer(), sample.text(), offsets));
        }
        return divided;
    }
}
