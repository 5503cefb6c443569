package org.longhand.model.engine;

/**
 * The sizes that define a network of Graves (2013): three LSTM layers with skip connections, a soft window over the
 * text after the first, and a mixture density output.
 *
 * @param hidden H, units of each LSTM layer
 * @param classes C, character classes of the window; 0 makes the prediction network of section 4, which reads no text
 * @param windows K, Gaussians of the soft window
 * @param mixtures M, bivariate Gaussians of the output
 * @param style S, length of the vector that describes a hand; 0 for none
 * @param peepholes whether the gates see the cell state (eq. 7, 8 and 10)
 */
public record NetworkShape(int hidden, int classes, int windows, int mixtures, int style, boolean peepholes) {

    /** LSTM layers. */
    public static final int LAYERS = 3;
    /** Numbers for each point: dx, dy and pen lift. */
    public static final int POINT = 3;

    private static final int MAX_SIZE = 4096;

    /**
     * Checks each size.
     *
     * @throws IllegalArgumentException if one is out of range; the limit also bounds what a model file can make us
     *     allocate
     */
    public NetworkShape {
        requireRange("hidden", hidden, 1);
        requireRange("classes", classes, 0);
        requireRange("windows", windows, 1);
        requireRange("mixtures", mixtures, 1);
        requireRange("style", style, 0);
    }

    /** Length of the output for each point: end of stroke, then M each of weight, mean x and y, log sd x and y, rho. */
    public int outputs() {
        return 6 * mixtures + 1;
    }

    /** Whether the network reads text. */
    public boolean readsText() {
        return classes > 0;
    }

    /** Rows of what layer l (1 to 3) hands to itself in the next step: layer 1 also gets the window back. */
    public int recurrentRows(int layer) {
        return layer == 1 ? hidden + classes : hidden;
    }

    private static void requireRange(String name, int value, int min) {
        if (value < min || value > MAX_SIZE) {
            throw new IllegalArgumentException(
                    "network size '%s' is %d, but must be %d to %d".formatted(name, value, min, MAX_SIZE));
        }
    }
}
