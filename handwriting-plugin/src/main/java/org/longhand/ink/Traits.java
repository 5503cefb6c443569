package org.longhand.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.api.Point;

/**
 * What makes lines look as if one person wrote them, in five numbers. They do not depend on the size of the writing, nor
 * on what exactly is written if that is some words long.
 *
 * @param slantDegrees how far the downstrokes lean to the right of upright: their mean direction, long ones counting
 *     more
 * @param sizeRatio height of the tall letters, as most of the highest tenth of the tops reach it, in x-heights
 * @param widthPerCharacter from the left to the right end, blanks included, in x-heights
 * @param curvature how far the pen turns on its way, sharp corners left out, in radians for each x-height
 * @param liftsPerCharacter pen lifts for each character that is no blank: 1 or more in print, less in joined writing
 */
public record Traits(
        double slantDegrees, double sizeRatio, double widthPerCharacter, double curvature, double liftsPerCharacter) {

    /** Downstrokes lean less than this to either side; what is flatter joins letters or crosses them. */
    private static final double MOST_SLANT_DEGREES = 55;
    /** A turn beyond this from point to point is a corner or a retrace. */
    private static final double CORNER_DEGREES = 100;
    /** Ups and downs smaller than this, in x-heights, are no letter's. */
    private static final double LEAST_TURN = 0.3;
    /** Share of the tops that are lower than tall letters. */
    private static final double LOWER_TOPS = 0.95;

    private static final int FEWEST_POINTS = 20;

    /** Names of the numbers, in their order. */
    public static List<String> names() {
        return List.of("slant", "size ratio", "width", "curvature", "lifts");
    }

    /** The numbers, in the order of {@link #names()}. */
    public double[] values() {
        return new double[] {slantDegrees, sizeRatio, widthPerCharacter, curvature, liftsPerCharacter};
    }

    /**
     * Measures a line.
     *
     * @param strokes pen positions of each touch of the pen, about evenly spaced in time, in any unit, y down; the line
     *     is level
     * @param text what they say
     * @throws IllegalArgumentException if there is too little ink to measure, or the text is blank
     */
    public static Traits of(List<List<Point>> strokes, String text) {
        InkTrace trace = InkTrace.of(strokes);
        long inked = Labels.inked(text);
        if (trace.length() < FEWEST_POINTS || inked == 0) {
            throw new IllegalArgumentException(
                    "a line of %d points for %d characters is too short to measure".formatted(trace.length(), inked));
        }
        double xHeight = LetterHeight.of(trace)
                .orElseThrow(() -> new IllegalArgumentException("a line that is flat has no x-height"));
        return new Traits(
                slant(strokes),
                tallest(strokes, xHeight),
                trace.width() / (xHeight * text.length()),
                curvature(strokes, xHeight),
                (double) strokes.size() / inked);
    }

    private static double slant(List<List<Point>> strokes) {
        double flattest = Math.tan(Math.toRadians(MOST_SLANT_DEGREES));
        double right = 0;
        double down = 0;
        for (List<Point> stroke : strokes) {
            for (int i = 1; i < stroke.size(); i++) {
                Vector step = Vector.between(stroke.get(i - 1), stroke.get(i));
                if (step.y() > 0 && Math.abs(step.x()) < flattest * step.y()) {
                    right -= step.x() * step.length();
                    down += step.y() * step.length();
                }
            }
        }
        return Math.toDegrees(Math.atan2(right, down));
    }

    /** Height of tall letters over the usual foot. */
    private static double tallest(List<List<Point>> strokes, double xHeight) {
        List<Double> tops = new ArrayList<>();
        List<Double> feet = new ArrayList<>();
        for (List<Point> stroke : strokes) {
            Turns turns = Turns.of(stroke, LEAST_TURN * xHeight);
            turns.tops().forEach(i -> tops.add(-stroke.get(i).y()));
            turns.feet().forEach(i -> feet.add(-stroke.get(i).y()));
        }
        if (tops.isEmpty() || feet.isEmpty()) {
            return 1;
        }
        return (quantile(tops, LOWER_TOPS) - quantile(feet, 0.5)) / xHeight;
    }

    private static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double curvature(List<List<Point>> strokes, double xHeight) {
        double turned = 0;
        double way = 0;
        double corner = Math.toRadians(CORNER_DEGREES);
        for (List<Point> stroke : strokes) {
            double[] angles = new double[stroke.size()];
            int count = 0;
            for (int i = 1; i < stroke.size(); i++) {
                Vector step = Vector.between(stroke.get(i - 1), stroke.get(i));
                if (step.length() > 0) {
                    way += step.length();
                    angles[count++] = Math.atan2(step.y(), step.x());
                }
            }
            for (int i = 1; i < count; i++) {
                double turn = Math.abs(Math.IEEEremainder(angles[i] - angles[i - 1], 2 * Math.PI));
                turned += turn < corner ? turn : 0;
            }
        }
        return way == 0 ? 0 : turned * xHeight / way;
    }

    /** Means of several lines of one hand. */
    public static Traits mean(List<Traits> lines) {
        double[] sum = new double[names().size()];
        for (Traits line : lines) {
            double[] values = line.values();
            Arrays.setAll(sum, i -> sum[i] + values[i] / lines.size());
        }
        return new Traits(sum[0], sum[1], sum[2], sum[3], sum[4]);
    }
}
