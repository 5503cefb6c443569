package org.longhand.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The line that letters stand on, found from the points where the pen turns from down to up. A regression through all
 * points would tilt with every ascender at one end and descender at the other; the median of slopes between pairs of
 * low points (Theil, 1950; Sen, 1968) bears nearly a third of outliers.
 */
public final class StraightBaseline {

    /** In x-heights: too little ink is as wide as tall, and its slope is that of a letter. */
    private static final double LEAST_WIDTH = 4;

    /** Steeper than this is no line of writing. */
    private static final double STEEPEST = 0.5;

    /** Pairs of low points nearer than this, in x-heights, tell more about letters than about the line. */
    private static final double LEAST_DISTANCE = 2;

    /** Up to so many low points all pairs are looked at, beyond only pairs that are half the line apart. */
    private static final int ALL_PAIRS = 40;

    private static final String DESCENDERS = "gjpqy,;()[]{}|$@_/Q";

    private StraightBaseline() {}

    /** The trace, measured in x-heights, sheared so that its baseline is level. */
    public static InkTrace level(InkTrace trace) {
        if (trace.width() <= LEAST_WIDTH) {
            return trace;
        }
        double slope = slope(lowPoints(trace));
        if (Math.abs(slope) >= STEEPEST) {
            return trace;
        }
        float[] y = trace.y().clone();
        for (int i = 0; i < y.length; i++) {
            y[i] -= (float) (slope * (trace.x()[i] - trace.x()[0]));
        }
        return new InkTrace(trace.x(), y, trace.lift());
    }

    /**
     * Height of the baseline of a level trace, in its units. As large a share of the low points as the text has
     * letters with descenders is taken to lie below; the median of the lower part of the others is the baseline.
     */
    public static double height(InkTrace trace, String text) {
        double[] low = lowPoints(trace).stream()
                .mapToDouble(point -> point[1])
                .sorted()
                .toArray();
        long descenders = text.chars().filter(c -> DESCENDERS.indexOf(c) >= 0).count();
        int standing = (int) Math.max(1, Math.floor(low.length * (1 - (double) descenders / Labels.inked(text))));
        return low[Math.max(0, (int) Math.ceil(0.65 * standing) - 1)];
    }

    /** x and y of all points where the pen turns from down to up, and of stroke ends reached from above. */
    private static List<double[]> lowPoints(InkTrace trace) {
        List<double[]> low = new ArrayList<>();
        boolean down = true;
        for (int i = 0; i < trace.length(); i++) {
            boolean last = trace.lift()[i];
            float step = last ? -1 : trace.y()[i + 1] - trace.y()[i];
            if (down && step < 0) {
                low.add(new double[] {trace.x()[i], trace.y()[i]});
            }
            down = last ? startsDown(trace, i + 1) : step > 0 || step == 0 && down;
        }
        return low;
    }

    /** A single dot stands for itself. */
    private static boolean startsDown(InkTrace trace, int start) {
        return start < trace.length() && trace.lift()[start];
    }

    private static double slope(List<double[]> low) {
        List<double[]> points = new ArrayList<>(low);
        points.sort((a, b) -> Double.compare(a[0], b[0]));
        double[] slopes = new double[ALL_PAIRS * ALL_PAIRS + points.size()];
        int count = 0;
        int half = points.size() / 2;
        for (int i = 0; i < points.size(); i++) {
            int first = points.size() <= ALL_PAIRS ? i + 1 : i + half;
            int end = points.size() <= ALL_PAIRS ? points.size() : Math.min(first + 1, points.size());
            for (int j = first; j < end; j++) {
                double distance = points.get(j)[0] - points.get(i)[0];
                if (distance >= LEAST_DISTANCE) {
                    slopes[count++] = (points.get(j)[1] - points.get(i)[1]) / distance;
                }
            }
        }
        Arrays.sort(slopes, 0, count);
        return count == 0 ? 0 : slopes[count / 2];
    }
}
