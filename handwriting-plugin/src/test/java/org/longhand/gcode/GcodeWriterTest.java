package org.longhand.gcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.api.Plotter;
import org.longhand.api.Plotter.YAxis;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.layout.TestInk;

class GcodeWriterTest {

    private static final Plotter SERVO = new Plotter("M3 S90\nG4 P0.2", "M5", 1200, 3000, 10, 20, YAxis.UP);

    private final Stroke line = straight(new Point(-1, -2), new Point(2, 1));
    private final Stroke dot = new Stroke(List.of(new Point(2, -2)), List.of());

    @Test
    void everyStrokeIsDrawnOnceInWritingOrderWithThePenDown() throws IOException {
        assertEquals(
                List.of(
                        "G21 ; millimetres",
                        "G90 ; absolute positions",
                        "G94 ; feed in mm/min",
                        "M5",
                        "G0 X10 Y23 F3000",
                        "M3 S90",
                        "G4 P0.2",
                        "G1 X13 Y20 F1200",
                        "M5",
                        "G0 X13 Y23 F3000",
                        "M3 S90",
                        "G4 P0.2",
                        "M5",
                        "G0 X10 Y20 F3000",
                        "M2"),
                commands(TestInk.of(List.of(line, dot)), SERVO));
    }

    @Test
    void yMayGrowDownwards() throws IOException {
        Plotter down = new Plotter("G1 Z0", "G0 Z5", 1200, 3000, 0, 0, YAxis.DOWN);

        List<String> commands = commands(TestInk.of(List.of(line)), down);

        assertTrue(commands.containsAll(List.of("G0 X0 Y0 F3000", "G1 X3 Y3 F1200")), commands.toString());
    }

    @Test
    void numbersHaveAZeroBeforeThePoint() throws IOException {
        List<String> commands =
                commands(TestInk.of(List.of(straight(new Point(0, 0), new Point(0.5, 0.25)))), Plotter.DEFAULT);

        assertTrue(commands.contains("G1 X0.5 Y0 F1500"), commands.toString());
        assertTrue(commands.contains("G0 X0 Y0.25 F4000"), commands.toString());
    }

    @Test
    void commentsAreOneLineOfAsciiEach() throws IOException {
        String code = code(TestInk.of("Fish (fresh) & chips\nand a second line"), Plotter.DEFAULT);

        List<String> comments =
                code.lines().filter(line -> line.startsWith(";")).toList();
        assertEquals("; Fish ?fresh? & chips", comments.get(0));
        assertTrue(comments.stream().anyMatch(comment -> comment.contains("0.35 mm")), comments.toString());
    }

    @Test
    void penIsUpWheneverItTravels() throws IOException {
        boolean down = false;
        for (String command : commands(TestInk.of("many strokes, it dots"), Plotter.DEFAULT)) {
            down = (down || command.equals("G1 Z0 F600")) && !command.equals("G0 Z3");
            assertTrue(!down || !command.startsWith("G0 X"), command);
            assertTrue(down || !command.startsWith("G1 X"), command);
        }
    }

    private static List<String> commands(Handwriting ink, Plotter plotter) throws IOException {
        return code(ink, plotter).lines().filter(line -> !line.startsWith(";")).toList();
    }

    private static String code(Handwriting ink, Plotter plotter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GcodeWriter(Pen.BLUE_BLACK, plotter).write(ink, out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static Stroke straight(Point from, Point to) {
        Point third = new Point((2 * from.x() + to.x()) / 3, (2 * from.y() + to.y()) / 3);
        Point twoThirds = new Point((from.x() + 2 * to.x()) / 3, (from.y() + 2 * to.y()) / 3);
        return new Stroke(List.of(from, to), List.of(new Curve(from, third, twoThirds, to)));
    }
}
