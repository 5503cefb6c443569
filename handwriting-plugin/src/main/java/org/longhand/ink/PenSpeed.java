package org.longhand.ink;

import java.util.Arrays;
import java.util.List;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * How fast the pen went where. Pen positions are evenly spaced in time, so their distances are speeds.
 *
 * <p>Unit: the distance of the points per sampling interval.
 */
final class PenSpeed {

    private static final int SMOOTHING_STEPS = 3;

    /** Way from the start to each point. */
    private final double[] way;

    private final double[] speed;

    private PenSpeed(double[] way, double[] speed) {
        this.way = way;
        this.speed = speed;
    }

    static PenSpeed of(Stroke stroke) {
        double[] steps = steps(stroke.points());
        double[] way = new double[steps.length + 1];
        double[] speed = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = i == 0 ? 0 : way[i - 1] + steps[i - 1];
            double before = i == 0 ? 0 : steps[i - 1];
            double after = i == steps.length ? 0 : steps[i];
            speed[i] = (before + after) / 2;
        }
        for (int i = 0; i < SMOOTHING_STEPS; i++) {
            speed = smooth(speed);
        }
        return new PenSpeed(way, speed);
    }

    /** The median of all strokes' steps, or 0 if no pen moved. */
    static double median(List<Stroke> strokes) {
        double[] sorted = strokes.stream()
                .flatMapToDouble(stroke -> Arrays.stream(steps(stroke.points())))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /**
     * The speed at a place of the stroke.
     *
     * @param fraction of the stroke's length, 0 to 1
     */
    double at(double fraction) {
        double wanted = fraction * way[way.length - 1];
        int found = Arrays.binarySearch(way, wanted);
        int after = found >= 0 ? found : -found - 1;
        if (after == 0 || after >= way.length) {
            return speed[Math.min(after, speed.length - 1)];
        }
        double step = way[after] - way[after - 1];
        double share = step == 0 ? 0 : (wanted - way[after - 1]) / step;
        return speed[after - 1] + share * (speed[after] - speed[after - 1]);
    }

    private static double[] steps(List<Point> points) {
        double[] steps = new double[points.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Vector.between(points.get(i), points.get(i + 1)).length();
        }
        return steps;
    }

    private static double[] smooth(double[] values) {
        double[] smooth = values.clone();
        for (int i = 1; i < values.length - 1; i++) {
            smooth[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
        }
        return smooth;
    }
}
