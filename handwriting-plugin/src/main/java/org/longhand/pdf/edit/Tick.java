package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.StrokeFitter;
import org.longhand.pdf.SheetContent;

/** A tick as a pen makes it: a short stroke down, a turn, a long one up that bends a little. */
final class Tick {

    /** The way of the pen in a box of side 1, y downwards. */
    private static final double[][] WAY = {
        {0.16, 0.52}, {0.24, 0.62}, {0.32, 0.74}, {0.38, 0.84}, {0.44, 0.74}, {0.53, 0.56}, {0.66, 0.36}, {0.88, 0.10}
    };

    private static final double JITTER = 0.025;
    private static final double FIT_TOLERANCE = 0.01;

    private Tick() {}

    /**
     * A tick in the middle of a box.
     *
     * @param seed the same one makes the same tick
     */
    static Handwriting in(FieldBox box, long seed) {
        Random random = new Random(seed);
        double side = Math.min(box.widthPt(), box.heightPt()) / SheetContent.POINTS_PER_MM;
        double left = (box.widthPt() / SheetContent.POINTS_PER_MM - side) / 2;
        double top = (box.heightPt() / SheetContent.POINTS_PER_MM - side) / 2;
        List<Point> points = new ArrayList<>();
        for (double[] position : WAY) {
            points.add(new Point(
                    left + side * (position[0] + JITTER * random.nextGaussian()),
                    top + side * (position[1] + JITTER * random.nextGaussian())));
        }
        Stroke stroke = new StrokeFitter(FIT_TOLERANCE * side).fit(points);
        return new Handwriting(List.of(new Line(List.of(new Word("x", List.of(stroke))), top + side)), side / 2);
    }
}
