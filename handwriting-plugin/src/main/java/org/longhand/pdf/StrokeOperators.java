package org.longhand.pdf;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;

/**
 * The drawing operators of ink, in few bytes: whole numbers on a grid as fine as the curves are exact, each stroke
 * measured from the start of the one before. Coordinates of the page would take half as much again.
 */
final class StrokeOperators {

    /** Width of the grid in x-heights; curves are fitted within 0.008. */
    private static final double GRID = 0.007;

    /** An error in the scale grows with the distance from the origin. */
    private static final Decimals SCALE = new Decimals(8);

    private static final Decimals FINE = new Decimals(2);

    private final StringBuilder operators;
    private final double unitMm;
    private long x;
    private long y;

    StrokeOperators(StringBuilder operators, double xHeightMm) {
        this.operators = operators;
        this.unitMm = GRID * xHeightMm;
    }

    /**
     * Begins to draw; what comes before {@link #end} is measured downwards from a point.
     *
     * @param origin of the ink's coordinates, in points from the lower left corner of the page
     */
    void begin(Point origin, Pen pen) {
        String scale = SCALE.format(unitMm * SheetContent.POINTS_PER_MM);
        operators.append("q ").append(scale).append(" 0 0 -").append(scale).append(' ');
        operators.append(FINE.format(origin.x())).append(' ');
        operators.append(FINE.format(origin.y())).append(" cm ");
        operators.append(FINE.format(pen.widthMm() / unitMm)).append(" w\n");
        x = 0;
        y = 0;
    }

    void end() {
        operators.append("Q\n");
    }

    void stroke(Stroke stroke) {
        moveOriginTo(stroke.start());
        operators.append("0 0 m\n");
        if (stroke.isDot()) {
            // A line without length is painted as its round caps (ISO 32000-1, section 8.5.3.2).
            operators.append("0 0 l\n");
        }
        stroke.curves().forEach(this::curve);
        operators.append("S\n");
    }

    void fill(List<List<Curve>> contours) {
        moveOriginTo(contours.get(0).get(0).from());
        for (List<Curve> contour : contours) {
            point(contour.get(0).from()).append("m\n");
            contour.forEach(this::curve);
        }
        operators.append("f\n");
    }

    private void moveOriginTo(Point start) {
        long toX = units(start.x());
        long toY = units(start.y());
        operators.append("1 0 0 1 ").append(toX - x).append(' ').append(toY - y).append(" cm ");
        x = toX;
        y = toY;
    }

    private void curve(Curve curve) {
        point(curve.control1());
        point(curve.control2());
        point(curve.to()).append("c\n");
    }

    private StringBuilder point(Point point) {
        return operators
                .append(units(point.x()) - x)
                .append(' ')
                .append(units(point.y()) - y)
                .append(' ');
    }

    private long units(double mm) {
        return Math.round(mm / unitMm);
    }
}
