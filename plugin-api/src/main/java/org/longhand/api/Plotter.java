package org.longhand.api;

import java.util.Objects;

/**
 * How a pen plotter wants its G-code.
 *
 * @param penDown commands that put the pen on the paper, separated by {@code \n}
 * @param penUp commands that lift it
 * @param feedMmPerMin speed with the pen down, in millimetres per minute, 1 to 100,000
 * @param travelMmPerMin speed with the pen up, in millimetres per minute, 1 to 100,000
 * @param originXMm where the left edge of the ink lies on the machine, in millimetres, -10,000 to 10,000
 * @param originYMm where the lower edge of the ink lies, or the upper one if y grows downwards; in millimetres, -10,000
 *     to 10,000
 * @param y which way the machine's y axis points
 */
public record Plotter(
        String penDown,
        String penUp,
        double feedMmPerMin,
        double travelMmPerMin,
        double originXMm,
        double originYMm,
        YAxis y) {

    /** Direction of a machine's y axis. */
    public enum YAxis {
        /** Away from the operator: the origin is the lower left corner of the paper, as on most machines. */
        UP,
        /** Towards the operator: the origin is the upper left corner. */
        DOWN
    }

    /** Lifts the pen along Z by 3 mm; the origin is the lower left corner. */
    public static final Plotter DEFAULT = new Plotter("G1 Z0 F600", "G0 Z3", 1500, 4000, 0, 0, YAxis.UP);

    /** Least of both speeds, in millimetres per minute. */
    public static final double MIN_SPEED_MM_PER_MIN = 1;

    /** Greatest of both speeds, in millimetres per minute. */
    public static final double MAX_SPEED_MM_PER_MIN = 100_000;

    private static final double MAX_ORIGIN = 10_000;

    /**
     * Checks every setting.
     *
     * @param penDown G-code in printable ASCII, not blank
     * @param penUp G-code in printable ASCII, not blank
     * @param feedMmPerMin 1 to 100,000
     * @param travelMmPerMin 1 to 100,000
     * @param originXMm -10,000 to 10,000
     * @param originYMm -10,000 to 10,000
     * @param y of the machine
     * @throws IllegalArgumentException if a command is blank or not printable ASCII, or a number out of its range
     */
    public Plotter {
        requireCommand("pen down", penDown);
        requireCommand("pen up", penUp);
        requireRange("feed in mm/min", feedMmPerMin, MIN_SPEED_MM_PER_MIN, MAX_SPEED_MM_PER_MIN);
        requireRange("travel in mm/min", travelMmPerMin, MIN_SPEED_MM_PER_MIN, MAX_SPEED_MM_PER_MIN);
        requireRange("origin x in mm", originXMm, -MAX_ORIGIN, MAX_ORIGIN);
        requireRange("origin y in mm", originYMm, -MAX_ORIGIN, MAX_ORIGIN);
        Objects.requireNonNull(y, "y");
    }

    private static void requireCommand(String name, String command) {
        if (command.isBlank() || !command.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("the command for %s is '%s', but must be G-code in printable ASCII"
                    .formatted(name, command.replace("\n", "\\n")));
        }
    }

    private static void requireRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("%s is %s, but must be %s to %s".formatted(name, value, min, max));
        }
    }
}
