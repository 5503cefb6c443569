package org.longhand.cli;

import org.longhand.api.Plotter;
import org.longhand.api.Plotter.YAxis;
import org.longhand.api.Point;
import picocli.CommandLine.Option;

/** The machine that G-code is for. */
final class PlotterOptions {

    @Option(
            names = "--pen-down",
            paramLabel = "GCODE",
            description = "Puts the pen down (default: ${DEFAULT-VALUE}); \\n between commands.")
    private String penDown = Plotter.DEFAULT.penDown();

    @Option(names = "--pen-up", paramLabel = "GCODE", description = "Lifts the pen (default: ${DEFAULT-VALUE}).")
    private String penUp = Plotter.DEFAULT.penUp();

    @Option(
            names = "--feed",
            paramLabel = "MM/MIN",
            description = "Speed with the pen down (default: ${DEFAULT-VALUE}).")
    private double feed = Plotter.DEFAULT.feedMmPerMin();

    @Option(
            names = "--travel",
            paramLabel = "MM/MIN",
            description = "Speed with the pen up (default: ${DEFAULT-VALUE}).")
    private double travel = Plotter.DEFAULT.travelMmPerMin();

    @Option(
            names = "--origin",
            paramLabel = "X,Y",
            converter = PointMm.class,
            description = "Where the ink's corner lies on the machine, in mm (default: 0,0).")
    private Point origin = new Point(0, 0);

    @Option(names = "--y-down", description = "The machine's y grows towards you, not away.")
    private boolean yDown;

    /**
     * The machine asked for.
     *
     * @throws IllegalArgumentException if a command is blank or a number out of its range
     */
    Plotter plotter() {
        return plotter(penDown, penUp, feed, travel, origin, yDown ? YAxis.DOWN : YAxis.UP);
    }

    /**
     * Commands that put the pen down, as a template has them.
     *
     * @throws IllegalArgumentException if they cannot be commands
     */
    static String requirePenDown(String commands) {
        usual(commands.strip(), Plotter.DEFAULT.penUp(), new Point(0, 0));
        return commands.strip();
    }

    /**
     * Commands that lift the pen, as a template has them.
     *
     * @throws IllegalArgumentException if they cannot be commands
     */
    static String requirePenUp(String commands) {
        usual(Plotter.DEFAULT.penDown(), commands.strip(), new Point(0, 0));
        return commands.strip();
    }

    /**
     * Where the ink's corner lies, as a template has it.
     *
     * @throws IllegalArgumentException if that is no position, or too far away
     */
    static Point requireOrigin(String position) {
        Point origin = new PointMm().convert(position);
        usual(Plotter.DEFAULT.penDown(), Plotter.DEFAULT.penUp(), origin);
        return origin;
    }

    private static void usual(String down, String up, Point origin) {
        Plotter usual = Plotter.DEFAULT;
        plotter(down, up, usual.feedMmPerMin(), usual.travelMmPerMin(), origin, usual.y());
    }

    private static Plotter plotter(String down, String up, double feed, double travel, Point origin, YAxis y) {
        return new Plotter(down.replace("\\n", "\n"), up.replace("\\n", "\n"), feed, travel, origin.x(), origin.y(), y);
    }
}
