package org.longhand.gcode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.api.Plotter;
import org.longhand.api.Plotter.YAxis;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;
import org.longhand.ink.CurveFlattener;
import org.longhand.ink.Decimals;

/**
 * Writes ink as G-code (ISO 6983; the dialect that Grbl, Marlin and LinuxCNC share): each stroke once, along the middle
 * of its line, in writing order.
 */
public final class GcodeWriter {

    /** Largest distance of the chords from the ink: a tenth of a fine pen's width. */
    static final double TOLERANCE_MM = 0.02;

    /** Firmware leaves comments out, but senders show them. */
    private static final int LONGEST_COMMENT = 120;

    private static final Bounds NO_INK = new Bounds(0, 0, 0, 0);

    private final Decimals decimals = new Decimals(3);
    private final Pen pen;
    private final Plotter plotter;

    /** Makes a writer for a plotter; the pen is named in a comment alone. */
    public GcodeWriter(Pen pen, Plotter plotter) {
        this.pen = pen;
        this.plotter = plotter;
    }

    /**
     * Writes the commands. The same ink gives the same bytes. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        Bounds box = Bounds.of(ink.strokes()).orElse(NO_INK);
        StringBuilder code = new StringBuilder();
        header(ink, box, code);
        CurveFlattener flattener = new CurveFlattener(TOLERANCE_MM);
        ink.strokes().forEach(stroke -> stroke(stroke, flattener, box, code));
        travel(plotter.originXMm(), plotter.originYMm(), code);
        code.append("M2\n");
        to.write(code.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void header(Handwriting ink, Bounds box, StringBuilder code) {
        comment("%s".formatted(ink.text().lines().findFirst().orElse("")), code);
        comment(
                "%s x %s mm, %d strokes, pen #%06x %s mm wide"
                        .formatted(
                                number(box.width()),
                                number(box.height()),
                                ink.strokes().count(),
                                pen.rgb(),
                                pen.widthMm()),
                code);
        ink.provenance().ifPresent(wrote -> {
            comment("written by %s, network %s".formatted(wrote.creator(), wrote.network()), code);
            comment("hand %s, bias %s, seed %d".formatted(wrote.hand(), wrote.bias(), wrote.seed()), code);
        });
        comment("chords within %s mm of the ink".formatted(TOLERANCE_MM), code);
        code.append("G21 ; millimetres\nG90 ; absolute positions\nG94 ; feed in mm/min\n");
        code.append(plotter.penUp()).append('\n');
    }

    private void stroke(Stroke stroke, CurveFlattener flattener, Bounds box, StringBuilder code) {
        List<Point> corners = flattener.flatten(stroke);
        travel(machineX(corners.get(0), box), machineY(corners.get(0), box), code);
        code.append(plotter.penDown()).append('\n');
        String feed = " F" + number(plotter.feedMmPerMin());
        for (Point corner : corners.subList(1, corners.size())) {
            move("G1", machineX(corner, box), machineY(corner, box), code);
            code.append(feed).append('\n');
            feed = ""; // it holds until the next one
        }
        code.append(plotter.penUp()).append('\n');
    }

    private void travel(double x, double y, StringBuilder code) {
        move("G0", x, y, code);
        code.append(" F").append(number(plotter.travelMmPerMin())).append('\n');
    }

    private void move(String command, double x, double y, StringBuilder code) {
        code.append(command).append(" X").append(number(x)).append(" Y").append(number(y));
    }

    private double machineX(Point point, Bounds box) {
        return plotter.originXMm() + point.x() - box.minX();
    }

    private double machineY(Point point, Bounds box) {
        return plotter.originYMm() + (plotter.y() == YAxis.UP ? box.maxY() - point.y() : point.y() - box.minY());
    }

    /** With a zero before the point, which some firmware insists on. */
    private String number(double value) {
        String shortest = decimals.format(value);
        return shortest.startsWith(".") || shortest.startsWith("-.") ? shortest.replace(".", "0.") : shortest;
    }

    /** Some firmware stumbles over parentheses in comments, and none knows more than ASCII. */
    private static void comment(String text, StringBuilder code) {
        String plain = text.replaceAll("[^ -~]|[()]", "?");
        code.append("; ")
                .append(plain, 0, Math.min(plain.length(), LONGEST_COMMENT))
                .append('\n');
    }
}
