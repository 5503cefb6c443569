package org.longhand.training.corpus;

/** Straightens lines that climb or fall: a shear takes away the slope of the least-squares line through all points. */
final class Slope {

    /** In letter heights: too little ink is as wide as tall, and its slope is that of a letter. */
    private static final double LEAST_WIDTH = 4;

    /** Steeper than this is no line of writing. */
    private static final double STEEPEST = 0.5;

    private Slope() {}

    /** The trace, measured in letter heights, without its slope. */
    static Trace remove(Trace trace) {
        if (trace.width() <= LEAST_WIDTH) {
            return trace;
        }
        double slope = slope(trace);
        if (Math.abs(slope) >= STEEPEST) {
            return trace;
        }
        float[] y = trace.y().clone();
        for (int i = 0; i < y.length; i++) {
            y[i] -= (float) (slope * (trace.x()[i] - trace.x()[0]));
        }
        return new Trace(trace.x(), y, trace.lift());
    }

    private static double slope(Trace trace) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < trace.length(); i++) {
            meanX += trace.x()[i] / trace.length();
            meanY += trace.y()[i] / trace.length();
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < trace.length(); i++) {
            covariance += (trace.x()[i] - meanX) * (trace.y()[i] - meanY);
            variance += (trace.x()[i] - meanX) * (trace.x()[i] - meanX);
        }
        return covariance / variance;
    }
}
