package org.longhand.inkml;

/**
 * One number of each point (InkML, section 3.1).
 *
 * @param name such as X, Y, T or F
 * @param factor by which values are multiplied: units and direction
 * @param intermittent whether points may leave it out
 */
record Channel(String name, double factor, boolean intermittent) {

    static final Channel X = new Channel("X", 1, false);
    static final Channel Y = new Channel("Y", 1, false);

    /**
     * A channel as a file describes it.
     *
     * @param units as written; unknown ones count as the device's own
     * @param reversed whether larger values lie to the left, upwards or earlier
     */
    static Channel of(String name, String units, boolean reversed, boolean intermittent) {
        double unit = switch (units) {
            case "m" -> 1000;
            case "cm" -> 10;
            case "in" -> 25.4;
            case "pt" -> 25.4 / 72;
            case "pc" -> 25.4 / 6;
            case "s" -> 1000;
            default -> 1; // mm and ms are ours, and a device's own units mean nothing to us
        };
        return new Channel(name, reversed ? -unit : unit, intermittent);
    }
}
