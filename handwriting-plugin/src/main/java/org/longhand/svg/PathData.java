package org.longhand.svg;

import org.longhand.api.Curve;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;

/**
 * Writes strokes as SVG path data (SVG 2, section 9.3) with relative coordinates, which are the shortest.
 *
 * <p>Each step starts from where the rounded steps before it led to, so rounding errors do not add up.
 */
final class PathData {

    private final Decimals decimals;
    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;

    private PathData(Decimals decimals) {
        this.decimals = decimals;
    }

    /** The {@code d} attribute of one stroke. */
    static String of(Stroke stroke, Decimals decimals) {
        PathData path = new PathData(decimals);
        path.moveTo(stroke.start());
        if (stroke.isDot()) {
            path.dot();
        } else {
            path.data.append('c');
            stroke.curves().forEach(path::curve);
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
        boolean followsNumber = !Character.isLetter(data.charAt(data.length() - 1));
        // A minus sign separates by itself.
        if (followsNumber && value >= 0) {
            data.append(' ');
        }
        data.append(decimals.formatRounded(value));
    }
}
