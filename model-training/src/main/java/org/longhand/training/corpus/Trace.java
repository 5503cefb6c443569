package org.longhand.training.corpus;

/**
 * Points of a pen in writing order, equally spaced in time.
 *
 * @param x {@code [T]}
 * @param y {@code [T]}, growing down
 * @param lift {@code [T]}: whether the pen leaves the paper after the point
 */
record Trace(float[] x, float[] y, boolean[] lift) {

    int length() {
        return x.length;
    }

    float width() {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (float value : x) {
            left = Math.min(left, value);
            right = Math.max(right, value);
        }
        return right - left;
    }

    /** The same movement with every coordinate multiplied. */
    Trace scaled(double factor) {
        float[] scaledX = x.clone();
        float[] scaledY = y.clone();
        for (int i = 0; i < x.length; i++) {
            scaledX[i] *= (float) factor;
            scaledY[i] *= (float) factor;
        }
        return new Trace(scaledX, scaledY, lift);
    }

    /** Movement from point to point, {@code [3 * T]}: dx, dy, and 1 for a lift; the first movement is (0, 0). */
    float[] offsets() {
        float[] offsets = new float[3 * length()];
        for (int i = 0; i < length(); i++) {
            if (i > 0) {
                offsets[3 * i] = x[i] - x[i - 1];
                offsets[3 * i + 1] = y[i] - y[i - 1];
            }
            offsets[3 * i + 2] = lift[i] ? 1 : 0;
        }
        return offsets;
    }
}
