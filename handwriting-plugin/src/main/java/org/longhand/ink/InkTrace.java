package org.longhand.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.api.Point;

/**
 * Points of a pen in writing order, equally spaced in time.
 *
 * @param x {@code [T]}
 * @param y {@code [T]}, growing down
 * @param lift {@code [T]}: whether the pen leaves the paper after the point
 */
public record InkTrace(float[] x, float[] y, boolean[] lift) {

    /** The strokes one after the other; each has at least one point. */
    public static InkTrace of(List<List<Point>> strokes) {
        int length = strokes.stream().mapToInt(List::size).sum();
        InkTrace trace = new InkTrace(new float[length], new float[length], new boolean[length]);
        int at = 0;
        for (List<Point> stroke : strokes) {
            for (Point point : stroke) {
                trace.x[at] = (float) point.x();
                trace.y[at++] = (float) point.y();
            }
            trace.lift[at - 1] = true;
        }
        return trace;
    }

    /** Number of points T. */
    public int length() {
        return x.length;
    }

    public float left() {
        return min(x);
    }

    public float width() {
        return max(x) - min(x);
    }

    public float height() {
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
    public InkTrace moved(double byX, double byY) {
        float[] movedX = x.clone();
        float[] movedY = y.clone();
        for (int i = 0; i < x.length; i++) {
            movedX[i] += (float) byX;
            movedY[i] += (float) byY;
        }
        return new InkTrace(movedX, movedY, lift);
    }

    /** The strokes whose middle lies between two places, in the order in which they were written. */
    public InkTrace between(double fromX, double toX) {
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
        InkTrace part = new InkTrace(new float[count], new float[count], new boolean[count]);
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
    public static InkTrace concat(List<InkTrace> traces) {
        int length = traces.stream().mapToInt(InkTrace::length).sum();
        InkTrace whole = new InkTrace(new float[length], new float[length], new boolean[length]);
        int at = 0;
        for (InkTrace trace : traces) {
            System.arraycopy(trace.x, 0, whole.x, at, trace.length());
            System.arraycopy(trace.y, 0, whole.y, at, trace.length());
            System.arraycopy(trace.lift, 0, whole.lift, at, trace.length());
            at += trace.length();
        }
        return whole;
    }

    /** The same movement with every coordinate multiplied. */
    public InkTrace scaled(double factor) {
        float[] scaledX = x.clone();
        float[] scaledY = y.clone();
        for (int i = 0; i < x.length; i++) {
            scaledX[i] *= (float) factor;
            scaledY[i] *= (float) factor;
        }
        return new InkTrace(scaledX, scaledY, lift);
    }

    /** The same movement in fewer points, equally spaced in time; strokes keep their ends. */
    public InkTrace thinned(double factor) {
        List<float[]> points = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < length(); i++) {
            if (lift[i]) {
                int steps = (int) Math.ceil((i - start) / factor);
                for (int k = 0; k <= steps; k++) {
                    double place = start + (steps == 0 ? 0 : (double) k * (i - start) / steps);
                    int before = Math.min(i, (int) place);
                    int after = Math.min(i, before + 1);
                    float part = (float) (place - before);
                    points.add(new float[] {
                        x[before] + part * (x[after] - x[before]),
                        y[before] + part * (y[after] - y[before]),
                        k == steps ? 1 : 0
                    });
                }
                start = i + 1;
            }
        }
        InkTrace thin = new InkTrace(new float[points.size()], new float[points.size()], new boolean[points.size()]);
        for (int i = 0; i < thin.length(); i++) {
            thin.x[i] = points.get(i)[0];
            thin.y[i] = points.get(i)[1];
            thin.lift[i] = points.get(i)[2] > 0;
        }
        return thin;
    }

    /** Movement from point to point, {@code [3 * T]}: dx, dy, and 1 for a lift; the first movement is (0, 0). */
    public float[] offsets() {
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
