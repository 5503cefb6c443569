package org.longhand.model.engine;

/**
 * Limits on derivatives, which keep a single odd movement from wrecking the weights (Graves 2013, section 4.3).
 *
 * @param output largest derivative by an output of the network
 * @param gate largest derivative by an input of an LSTM gate or of the window
 */
public record GradientClip(float output, float gate) {

    /** The limits of the paper. */
    public static final GradientClip PAPER = new GradientClip(100, 10);

    /** No limits, as a gradient check needs. */
    public static final GradientClip NONE = new GradientClip(Float.MAX_VALUE, Float.MAX_VALUE);
}
