package org.longhand.training.unipen;

import java.util.Arrays;
import java.util.List;

/** Tells a single line of writing from a block or a column of words. */
final class LineShape {

    /** How tall a line may be, in heights of its tall strokes. */
    private static final double TALLEST = 2.2;

    /** A stroke this far off the running centre, in the same unit, ... */
    private static final double OFF_LINE = 0.9;

    /** ... and this far back has begun a new line. */
    private static final double BACK = 3;

    /** Weight of the newest stroke in the running centre. */
    private static final double NEWEST = 0.2;

    private LineShape() {}

    /** Whether the strokes, each {@code [2][n]}, at least one, stay on one line. */
    static boolean isSingle(List<double[][]> strokes) {
        double tall = tallStroke(strokes);
        double top =
                strokes.stream().mapToDouble(stroke -> min(stroke[1])).min().orElseThrow();
        double bottom =
                strokes.stream().mapToDouble(stroke -> max(stroke[1])).max().orElseThrow();
        if (bottom - top >= TALLEST * tall) {
            return false;
        }
        double right = strokes.get(0)[0][0];
        double centre = mean(strokes.get(0)[1]);
        for (double[][] stroke : strokes) {
            double strokeCentre = mean(stroke[1]);
            if (Math.abs(strokeCentre - centre) > OFF_LINE * tall && min(stroke[0]) < right - BACK * tall) {
                return false;
            }
            right = Math.max(right, max(stroke[0]));
            centre += NEWEST * (strokeCentre - centre);
        }
        return true;
    }

    /** The ninth decile of the heights of strokes, at least a little. */
    private static double tallStroke(List<double[][]> strokes) {
        double[] heights = strokes.stream()
                .mapToDouble(stroke -> max(stroke[1]) - min(stroke[1]))
                .sorted()
                .toArray();
        double tall = heights[(int) (heights.length * 0.9)];
        return tall > 0 ? tall : 1;
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
