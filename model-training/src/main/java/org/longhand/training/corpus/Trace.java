package org.longhand.training.corpus;

import java.util.Arrays;
import java.util.List;

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

    float left() {
        return min(x);
    }

    float width() {
        return max(x) - min(x);
    }

    float height() {
        return max(y) - min(y);
    }

    private static float min(float[] values) {
        float min = Float.POSITIVE_INFINITY;
        for (float value : values) {
            min = Math.min(min, value);
        }
        return min;
    }

    private static float max(float[] values) {
        float max = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /** The same movement elsewhere. */
    Trace moved(double byX, double byY) {
        float[] movedX = x.clone();
        float[] movedY = y.clone();
        for (int i = 0; i < x.length; i++) {
            movedX[i] += (float) byX;
            movedY[i] += (float) byY;
        }
        return new Trace(movedX, movedY, lift);
    }

    /** The strokes whose middle lies between two places, in the order in which they were written. */
    Trace between(double fromX, double toX) {
        boolean[] inside = new boolean[length()];
        int count = 0;
        int start = 0;
        for (int i = 0; i < length(); i++) {
            if (lift[i]) {
                double middle = middle(start, i);
                if (middle >= fromX && middle < toX) {
                    Arrays.fill(inside, start, i + 1, true);
                    count += i + 1 - start;
                }
                start = i + 1;
            }
        }
        Trace part = new Trace(new float[count], new float[count], new boolean[count]);
        for (int i = 0, at = 0; i < length(); i++) {
            if (inside[i]) {
                part.x[at] = x[i];
                part.y[at] = y[i];
                part.lift[at++] = lift[i];
            }
        }
        return part;
    }

    private double middle(int first, int last) {
        float left = x[first];
        float right = x[first];
        for (int i = first + 1; i <= last; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
        }
        return (left + right) / 2;
    }

    /** All movements one after the other. */
    static Trace concat(List<Trace> traces) {
        int length = traces.stream().mapToInt(Trace::length).sum();
        Trace whole = new Trace(new float[length], new float[length], new boolean[length]);
        int at = 0;
        for (Trace trace : traces) {
            System.arraycopy(trace.x, 0, whole.x, at, trace.length());
            System.arraycopy(trace.y, 0, whole.y, at, trace.length());
            System.arraycopy(trace.lift, 0, whole.lift, at, trace.length());
            at += trace.length();
        }
        return whole;
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
