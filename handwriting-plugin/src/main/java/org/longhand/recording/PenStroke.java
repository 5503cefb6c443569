package org.longhand.recording;

/**
 * One touch of the pen as a device recorded it.
 *
 * @param x {@code [n]}, n &gt; 0, in device units
 * @param y {@code [n]}, growing down
 * @param time {@code [n]}, never falling, in any unit; empty if the device did not tell
 */
public record PenStroke(double[] x, double[] y, double[] time) {

    /** Largest coordinate, in either direction, that is taken for one. */
    public static final double MOST = 1e7;

    /**
     * Checks the stroke.
     *
     * @throws IllegalArgumentException if the lengths differ or are 0, or a number is not finite or absurdly large
     */
    public PenStroke {
        if (x.length == 0 || y.length != x.length || time.length != x.length && time.length != 0) {
            throw new IllegalArgumentException("a stroke has %d x, %d y and %d times, but needs as many of each"
                    .formatted(x.length, y.length, time.length));
        }
        requireSane(x);
        requireSane(y);
        requireRising(time);
    }

    private static void requireSane(double[] coordinates) {
        for (double each : coordinates) {
            if (!(Math.abs(each) <= MOST)) {
                throw new IllegalArgumentException(
                        "a coordinate is %s, but must be -%.0f to %.0f".formatted(each, MOST, MOST));
            }
        }
    }

    private static void requireRising(double[] time) {
        for (int i = 0; i < time.length; i++) {
            if (!Double.isFinite(time[i]) || i > 0 && time[i] < time[i - 1]) {
                throw new IllegalArgumentException("the time of point %d is %s, but must not be before %s"
                        .formatted(i + 1, time[i], i > 0 ? time[i - 1] : "everything"));
            }
        }
    }

    /** Number of points. */
    public int length() {
        return x.length;
    }

    /** Whether the device told when each point was taken. */
    public boolean isTimed() {
        return time.length > 0;
    }
}
