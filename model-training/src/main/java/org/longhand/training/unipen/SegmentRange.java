package org.longhand.training.unipen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ink of a segment: {@code a}, {@code a-b}, {@code a:p-b:q} (from point p of component a to point q of
 * component b, both included) and lists of these with commas. Pen-up components count but carry no ink.
 */
final class SegmentRange {

    private static final Pattern PART = Pattern.compile("(\\d{1,9})(?::(\\d{1,9}))?(?:-(\\d{1,9})(?::(\\d{1,9}))?)?");

    /** The longest released list has fewer than twenty. */
    private static final int MAX_PARTS = 1000;

    private SegmentRange() {}

    /**
     * The pen-down strokes of a segment, each {@code [2][n]}, n &gt; 0, y growing down.
     *
     * @return empty if the range is malformed or names components that the document lacks
     */
    static Optional<List<double[][]>> strokes(Document document, Segment segment) {
        String[] parts = segment.range().split(",", MAX_PARTS);
        List<double[][]> strokes = new ArrayList<>();
        for (String part : parts) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches() || !addPart(matcher, document, segment.base(), strokes)) {
                return Optional.empty();
            }
        }
        return Optional.of(strokes);
    }

    private static boolean addPart(Matcher part, Document document, int base, List<double[][]> strokes) {
        boolean single = part.group(3) == null;
        int first = base + Integer.parseInt(part.group(1));
        int last = single ? first : base + Integer.parseInt(part.group(3));
        int firstPoint = part.group(2) == null ? 0 : Integer.parseInt(part.group(2));
        String lastPoint = single ? part.group(2) : part.group(4);
        if (last >= document.components().size()) {
            return false;
        }
        for (int number = first; number <= last; number++) {
            Component component = document.components().get(number);
            int from = number == first ? firstPoint : 0;
            int end = component.length();
            if (number == last && lastPoint != null) {
                end = Math.min(end, Integer.parseInt(lastPoint) + 1);
            }
            if (component.down() && from < end) {
                strokes.add(slice(component.points(), from, end));
            }
        }
        return true;
    }

    private static double[][] slice(double[][] points, int from, int end) {
        double[] x = Arrays.copyOfRange(points[0], from, end);
        double[] y = Arrays.stream(points[1], from, end).map(up -> -up).toArray();
        return new double[][] {x, y};
    }
}
