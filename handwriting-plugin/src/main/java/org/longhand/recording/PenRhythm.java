package org.longhand.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes ink look as if a digitiser had sampled it at equal intervals of time, which is what the network knows.
 *
 * <p>Where times are known, positions are interpolated at the recording's own usual interval. Ink that was drawn without
 * times gets the speed that hands have on such a way: it falls with the cube root of the curvature (F. Lacquaniti,
 * C. Terzuolo and P. Viviani, Acta Psychologica 54, 1983, 115-130) and towards both ends of a stroke.
 */
public final class PenRhythm {

    /** Nobody rests the pen on the paper for more intervals than this. */
    private static final int LONGEST_REST = 25;
    /** Steps in which drawn ink is followed, for each unit of size. */
    private static final int STEPS_PER_SIZE = 24;
    /** Steps on either side over which a turn is measured: a corner takes as long as a tight bend. */
    private static final int REACH = 3;
    /** In radians for each size: the speed of straight ways does not grow without end, and no corner stops the pen. */
    private static final double LEAST_CURVATURE = 0.6;

    private static final double MOST_CURVATURE = 27;
    /** How far from its ends a stroke is slower, in sizes, and how much slower. */
    private static final double END = 0.35;

    private static final double SLOWNESS = 1.6;
    /** Points of drawn ink for each size of way, at the curvature 1 / size. */
    private static final double POINTS_PER_SIZE = 16;

    private static final int MOST_STEPS = 20_000;

    private PenRhythm() {}

    /**
     * Strokes of timed or evenly sampled ink, at equal intervals.
     *
     * @return each {@code [2][n]}
     */
    public static List<double[][]> even(List<PenStroke> strokes) {
        double interval = usualInterval(strokes);
        return strokes.stream()
                .map(stroke -> stroke.isTimed() && interval > 0
                        ? atIntervals(stroke, interval)
                        : new double[][] {stroke.x(), stroke.y()})
                .toList();
    }

    private static double usualInterval(List<PenStroke> strokes) {
        double[] intervals = strokes.stream()
                .filter(PenStroke::isTimed)
                .flatMapToDouble(stroke -> {
                    double[] time = stroke.time();
                    return IntStream.range(1, time.length).mapToDouble(i -> time[i] - time[i - 1]);
                })
                .filter(interval -> interval > 0)
                .sorted()
                .toArray();
        return intervals.length == 0 ? 0 : intervals[intervals.length / 2];
    }

    private static double[][] atIntervals(PenStroke stroke, double interval) {
        double[] time = withoutRests(stroke.time(), LONGEST_REST * interval);
        int last = time.length - 1;
        int points = 1 + (int) Math.rint((time[last] - time[0]) / interval);
        return at(stroke.x(), stroke.y(), time, points);
    }

    private static double[] withoutRests(double[] time, double longest) {
        double[] shortened = time.clone();
        for (int i = 1; i < time.length; i++) {
            shortened[i] = shortened[i - 1] + Math.min(longest, time[i] - time[i - 1]);
        }
        return shortened;
    }

    /** Positions at this many equal steps of a clock that never goes back; the first and the last point among them. */
    private static double[][] at(double[] x, double[] y, double[] clock, int points) {
        double[][] even = new double[2][points];
        int last = clock.length - 1;
        double span = clock[last] - clock[0];
        int right = Math.min(1, last);
        for (int i = 0; i < points; i++) {
            double now = points == 1 ? clock[0] : clock[0] + span * i / (points - 1);
            while (right < last && clock[right] < now) {
                right++;
            }
            int left = Math.max(0, right - 1);
            double step = clock[right] - clock[left];
            double share = step == 0 ? 1 : Math.min(1, Math.max(0, (now - clock[left]) / step));
            even[0][i] = x[left] + share * (x[right] - x[left]);
            even[1][i] = y[left] + share * (y[right] - y[left]);
        }
        return even;
    }

    /**
     * Strokes of drawn ink, at equal intervals of a hand's time.
     *
     * @param size height of small letters, at least about, in the strokes' unit
     * @return each {@code [2][n]}
     */
    public static List<double[][]> drawn(List<PenStroke> strokes, double size) {
        List<double[][]> paced = new ArrayList<>();
        for (PenStroke stroke : strokes) {
            double[] way = way(stroke);
            double length = way[way.length - 1];
            int steps = (int) Math.min(MOST_STEPS, Math.ceil(length / size * STEPS_PER_SIZE));
            paced.add(
                    steps < 2
                            ? new double[][] {{stroke.x()[0]}, {stroke.y()[0]}}
                            : paced(at(stroke.x(), stroke.y(), way, steps + 1), length / size));
        }
        return paced;
    }

    private static double[] way(PenStroke stroke) {
        double[] way = new double[stroke.length()];
        for (int i = 1; i < way.length; i++) {
            way[i] = way[i - 1] + Math.hypot(stroke.x()[i] - stroke.x()[i - 1], stroke.y()[i] - stroke.y()[i - 1]);
        }
        return way;
    }

    /** Points at equal steps of way are given times by their curvature. */
    private static double[][] paced(double[][] points, double sizes) {
        int steps = points[0].length - 1;
        double step = sizes / steps;
        double[] clock = new double[steps + 1];
        for (int i = 1; i <= steps; i++) {
            double fromEnd = Math.min(i, steps + 1 - i) * step;
            double slow = 1 + (SLOWNESS - 1) * Math.max(0, 1 - fromEnd / END);
            double curvature = Math.max(LEAST_CURVATURE, turn(points, i, steps) / (2 * REACH * step));
            clock[i] = clock[i - 1] + step * slow * Math.cbrt(Math.min(MOST_CURVATURE, curvature));
        }
        int count = 1 + (int) Math.max(1, Math.rint(clock[steps] * POINTS_PER_SIZE));
        return at(points[0], points[1], clock, count);
    }

    private static double turn(double[][] p, int i, int steps) {
        int from = Math.max(0, i - REACH);
        int to = Math.min(steps, i + REACH);
        double in = Math.atan2(p[1][i] - p[1][from], p[0][i] - p[0][from]);
        double out = Math.atan2(p[1][to] - p[1][i], p[0][to] - p[0][i]);
        return to == i || from == i ? 0 : Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
    }
}
