package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/** Says when a person would have written each stroke. Strokes must be asked for in writing order. */
public final class PenClock {

    /**
     * Time between two pen positions. At the 12 positions that the network takes for a character, and with the pauses
     * for lifting, this makes some 140 characters a minute: an adult who copies a text.
     */
    private static final double SAMPLING_SECONDS = 0.025;

    /** To lift the pen and put it down again, and how fast it flies between, in x-heights a second. */
    private static final double LIFT_SECONDS = 0.08;

    private static final double FLIGHT_SPEED = 60;

    /** Steps in which the progress along a stroke is told. */
    private static final int MOST_STEPS = 8;

    private final double xHeight;
    private double seconds;
    private Point lifted;

    /**
     * Starts at 0 seconds.
     *
     * @param xHeight of the writing, in the unit of its strokes
     */
    public PenClock(double xHeight) {
        this.xHeight = xHeight;
    }

    /**
     * When a stroke is written.
     *
     * @param beginSeconds since the first pen-down
     * @param durationSeconds above 0
     * @param progress share of the stroke's length that is done after equal parts of the duration: from 0 to 1
     */
    public record Timing(double beginSeconds, double durationSeconds, List<Double> progress) {

        public Timing {
            progress = List.copyOf(progress);
        }
    }

    /** The time of the next stroke. */
    public Timing next(Stroke stroke) {
        List<Point> points = stroke.points();
        if (lifted != null) {
            double flight = Vector.between(lifted, points.get(0)).length() / xHeight;
            seconds += LIFT_SECONDS + flight / FLIGHT_SPEED;
        }
        double begin = seconds;
        double duration = Math.max(1, points.size() - 1) * SAMPLING_SECONDS;
        seconds += duration;
        lifted = points.get(points.size() - 1);
        return new Timing(begin, duration, progress(points));
    }

    private static List<Double> progress(List<Point> points) {
        int last = points.size() - 1;
        double[] way = new double[points.size()];
        for (int i = 1; i <= last; i++) {
            way[i] = way[i - 1]
                    + Vector.between(points.get(i - 1), points.get(i)).length();
        }
        int steps = Math.min(MOST_STEPS, last);
        if (steps < 1 || way[last] == 0) {
            return List.of(0.0, 1.0);
        }
        List<Double> progress = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            progress.add(way[Math.round((float) i * last / steps)] / way[last]);
        }
        return progress;
    }
}
