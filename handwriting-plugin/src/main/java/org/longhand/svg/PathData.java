package org.longhand.svg;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;

/**
 * Writes strokes as SVG path data (SVG 2, section 9.3) with relative coordinates, which are the shortest.
 *
 * <p>Each step starts from where the rounded steps before it led to, so rounding errors do not add up.
 */
public final class PathData {

    private final Decimals decimals;
    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private boolean lastHasPoint;

    private PathData(Decimals decimals) {
        this.decimals = decimals;
    }

    /** The {@code d} attribute of one stroke. */
    public static String of(Stroke stroke, Decimals decimals) {
        PathData path = new PathData(decimals);
        path.moveTo(stroke.start());
        if (stroke.isDot()) {
            path.dot();
        } else {
            path.curves(stroke.curves());
        }
        return path.data.toString();
    }

    /** The {@code d} attribute of closed contours, each a row of joined curves. */
    public static String ofContours(List<List<Curve>> contours, Decimals decimals) {
        PathData path = new PathData(decimals);
        for (List<Curve> contour : contours) {
            path.moveTo(contour.get(0).from());
            path.curves(contour);
            path.data.append('z');
        }
        return path.data.toString();
    }

    private void moveTo(Point point) {
        x = decimals.round(point.x());
        y = decimals.round(point.y());
        data.append('M');
        append(x);
        append(y);
    }

    /**
     * A line of the smallest length there is: round caps make it a dot, also where lines without length are not drawn.
     */
    private void dot() {
        data.append('h');
        append(1);
    }

    private void curves(List<Curve> curves) {
        data.append('c');
        curves.forEach(this::curve);
    }

    private void curve(Curve curve) {
        appendStepTo(curve.control1());
        appendStepTo(curve.control2());
        appendStepTo(curve.to());
        x = decimals.round(curve.to().x());
        y = decimals.round(curve.to().y());
    }

    private void appendStepTo(Point point) {
        append(decimals.round(point.x()) - x);
        append(decimals.round(point.y()) - y);
    }

    private void append(long value) {
        String number = decimals.formatRounded(value);
        // A minus sign separates by itself, and so does a second decimal point.
        boolean separate = number.startsWith("-") || number.startsWith(".") && lastHasPoint;
        if (!separate && !Character.isLetter(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        data.append(number);
        lastHasPoint = number.indexOf('.') >= 0;
    }
}
