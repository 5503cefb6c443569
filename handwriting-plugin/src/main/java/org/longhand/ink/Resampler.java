package org.longhand.ink;

import java.util.List;

/**
 * Brings ink of any digitiser to one density: the strokes are smoothed with a Gaussian just wide enough for the new
 * rate, then sampled anew at equal intervals of time (index), so that speed stays visible in the spacing of points.
 */
public final class Resampler {

    /** Standard deviation of the Gaussian in new sampling intervals: less lets jitter through, more rounds corners. */
    private static final double SMOOTHING = 0.45;

    /** Ink that is hardly thinned out is left unsmoothed. */
    private static final double LEAST_SMOOTHED = 1.2;

    /** Where the Gaussian is cut off, in standard deviations. */
    private static final double REACH = 4;

    /** Points for each character that leaves ink; IAM-OnDB has about 20, and fewer are faster to learn. */
    private static final double POINTS_PER_CHARACTER = 15;

    private Resampler() {}

    /**
     * Resamples to the density that the network knows from words and lines.
     *
     * @param strokes each {@code [2][n]}, n &gt; 0, taken at equal intervals of time
     * @param text what they say
     */
    public static InkTrace resample(List<double[][]> strokes, String text) {
        int points = strokes.stream().mapToInt(stroke -> stroke[0].length).sum();
        return resample(strokes, Math.max(1, points / (POINTS_PER_CHARACTER * Labels.inked(text))));
    }

    /**
     * Resamples every stroke for itself; first and last points stay where they are.
     *
     * @param strokes each {@code [2][n]}, n &gt; 0
     * @param interval old points per new point, at least 1
     */
    public static InkTrace resample(List<double[][]> strokes, double interval) {
        int length = strokes.stream()
                .mapToInt(stroke -> newLength(stroke[0].length, interval))
                .sum();
        InkTrace trace = new InkTrace(new float[length], new float[length], new boolean[length]);
        int at = 0;
        for (double[][] stroke : strokes) {
            int points = newLength(stroke[0].length, interval);
            sample(smoothed(stroke[0], interval), points, trace.x(), at);
            sample(smoothed(stroke[1], interval), points, trace.y(), at);
            at += points;
            trace.lift()[at - 1] = true;
        }
        return trace;
    }

    private static int newLength(int points, double interval) {
        return points == 1 ? 1 : 1 + (int) Math.max(1, Math.rint((points - 1) / interval));
    }

    private static double[] smoothed(double[] values, double interval) {
        int n = values.length;
        if (n <= 2 || interval <= LEAST_SMOOTHED) {
            return values;
        }
        double[] kernel = kernel(SMOOTHING * interval);
        double[] smooth = values.clone();
        for (int i = 1; i < n - 1; i++) {
            double sum = kernel[0] * values[i];
            for (int k = 1; k < kernel.length; k++) {
                sum += kernel[k] * (values[Math.max(0, i - k)] + values[Math.min(n - 1, i + k)]);
            }
            smooth[i] = sum;
        }
        return smooth;
    }

    /** The right half of a Gaussian whose whole has the sum 1. */
    private static double[] kernel(double deviation) {
        double[] kernel = new double[1 + (int) Math.ceil(REACH * deviation)];
        double sum = 0;
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] = Math.exp(-0.5 * k * k / (deviation * deviation));
            sum += k == 0 ? kernel[k] : 2 * kernel[k];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    private static void sample(double[] values, int points, float[] into, int at) {
        double step = points == 1 ? 0 : (values.length - 1.0) / (points - 1);
        for (int i = 0; i < points; i++) {
            int left = (int) Math.min(values.length - 1, Math.floor(i * step));
            int right = Math.min(values.length - 1, left + 1);
            into[at + i] = (float) (values[left] + (i * step - left) * (values[right] - values[left]));
        }
    }
}
