package org.longhand.ink;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.longhand.api.Point;

/**
 * The line that letters stand on. It need not be straight: a written line climbs, sinks and wanders.
 *
 * <p>It is found by robust locally weighted regression (W. S. Cleveland, Journal of the American Statistical
 * Association 74, 1979, 829-836) through the lowest points of the letters: a straight line is fitted around every
 * place, near points count more (tricube weights), and points far off the line count less at each round (bisquare
 * weights). Slope costs a little, so that a few letters do not tilt a short word.
 */
public final class Baseline {

    /** How far a letter has a say, in x-heights: about twenty letters on either side. */
    private static final double REACH = 24;
    /**
     * Weight of "the line is level" in the regression, in squared x-heights: letters scatter by a tenth of an x-height,
     * and lines climb or sink by 1 in 20; this is the square of the ratio.
     */
    private static final double LEVEL_WEIGHT = 4;

    private static final int ROBUST_ROUNDS = 5;
    /** Residuals beyond this many median residuals do not count (Cleveland 1979). */
    private static final double CUT_OFF = 6;
    /** Keeps the sums above zero where nothing is near. */
    private static final double LEAST_WEIGHT = 1e-9;
    /** Letters stand this exactly, in x-heights, even where the median residual is less. */
    private static final double LEAST_SCATTER = 0.03;

    private final double[] x;
    private final double[] y;
    private final double[] trust;

    private Baseline(List<Point> feet) {
        x = feet.stream().mapToDouble(Point::x).toArray();
        y = feet.stream().mapToDouble(Point::y).toArray();
        trust = new double[x.length];
        Arrays.fill(trust, 1);
    }

    /**
     * Estimates the baseline.
     *
     * @param feet lowest points of letters, in x-heights; at least one. A minority may lie elsewhere
     */
    public static Baseline through(List<Point> feet) {
        if (feet.isEmpty()) {
            throw new IllegalArgumentException("a baseline needs at least one point");
        }
        Baseline baseline = new Baseline(
                feet.stream().sorted(Comparator.comparingDouble(Point::x)).toList());
        for (int i = 0; i < ROBUST_ROUNDS; i++) {
            baseline.distrustOutliers();
        }
        return baseline;
    }

    /**
     * Height y of the baseline at the place given, both in x-heights; beyond the outermost letters it runs on level.
     */
    public double yAt(double place) {
        double at = Math.min(Math.max(place, x[0]), x[x.length - 1]);
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        double[] weights = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            weights[i] = trust[i] * tricube((x[i] - at) / REACH);
            sum += weights[i];
            sumX += weights[i] * x[i];
            sumY += weights[i] * y[i];
        }
        double meanX = sumX / sum;
        double meanY = sumY / sum;
        double sumXX = LEVEL_WEIGHT;
        double sumXY = 0;
        for (int i = 0; i < x.length; i++) {
            sumXX += weights[i] * (x[i] - meanX) * (x[i] - meanX);
            sumXY += weights[i] * (x[i] - meanX) * (y[i] - meanY);
        }
        return meanY + sumXY / sumXX * (at - meanX);
    }

    private void distrustOutliers() {
        double[] residuals = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            residuals[i] = Math.abs(y[i] - yAt(x[i]));
        }
        double[] sorted = residuals.clone();
        Arrays.sort(sorted);
        double limit = CUT_OFF * Math.max(LEAST_SCATTER, sorted[sorted.length / 2]);
        for (int i = 0; i < x.length; i++) {
            double u = Math.min(1, residuals[i] / limit);
            trust[i] = Math.max(LEAST_WEIGHT, (1 - u * u) * (1 - u * u));
        }
    }

    private static double tricube(double distance) {
        double u = Math.min(1, Math.abs(distance));
        double v = 1 - u * u * u;
        return Math.max(LEAST_WEIGHT, v * v * v);
    }
}
