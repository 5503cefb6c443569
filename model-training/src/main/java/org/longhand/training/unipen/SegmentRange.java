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

    private SegmentRange() {}

    /**
     * The pen-down strokes of a segment, each {@code [2][n]}, n &gt; 0, y growing down.
     *
     * @return empty if the range is malformed or names components that the document lacks
     */
    static Optional<List<double[][]>> strokes(Document document, Segment segment) {
        List<double[][]> strokes = new ArrayList<>();
        for (String part : segment.range().split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = segment.base() + Integer.parseInt(matcher.group(1));
            int last = matcher.group(3) == null ? first : segment.base() + Integer.parseInt(matcher.group(3));
            if (last >= document.components().size()) {
                return Optional.empty();
            }
            String lastPoint = matcher.group(3) == null ? matcher.group(2) : matcher.group(4);
            for (int number = first; number <= last; number++) {
                Component component = document.components().get(number);
                int from = number == first ? intOr(matcher.group(2), 0) : 0;
                int to = number == last ? intOr(lastPoint, component.length() - 1) + 1 : component.length();
                if (component.down() && from < Math.min(to, component.length())) {
                    strokes.add(slice(component.points(), from, Math.min(to, component.length())));
                }
            }
        }
        return Optional.of(strokes);
    }

    private static int intOr(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static double[][] slice(double[][] points, int from, int to) {
        double[] x = Arrays.copyOfRange(points[0], from, to);
        double[] y = Arrays.stream(points[1], from, to).map(up -> -up).toArray();
        return new double[][] {x, y};
    }
}
