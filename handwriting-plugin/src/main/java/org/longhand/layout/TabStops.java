package org.longhand.layout;

/** Where tabs lead: to the next of the stops that are a fixed way apart, as on a typewriter. */
final class TabStops {

    /** From stop to stop in x-heights: 20 mm at the usual size. */
    private static final double DISTANCE = 8;
    /** Room before a stop that a tab leaves at least, in x-heights. */
    private static final double LEAST = 0.6;

    private TabStops() {}

    /** The stop for a tab at this place, both in x-heights from the start of the line. */
    static double after(double place) {
        return DISTANCE * (Math.floor((place + LEAST) / DISTANCE) + 1);
    }
}
