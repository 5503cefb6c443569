package org.longhand.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Nib;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * The outline of the ink that a nib leaves.
 *
 * <p>A stroke is cut at its corners into smooth pieces. Each piece becomes one closed contour: the left edge of the
 * band that the nib sweeps, the half nib at the end, the right edge back, the half nib at the start. All contours turn
 * the same way, so overlapping ones are filled together under the nonzero rule.
 */
public final class NibOutline {

    /** Distance of the samples along a stroke, and largest distance of the edges from their fit, in x-heights. */
    private static final double STEP = 0.1;

    private static final double TOLERANCE = 0.01;

    /** Neighbouring curves that differ by more than this are a corner. */
    private static final double CORNER = Math.cos(Math.toRadians(20));

    /** Where the pen lands and lifts, a flexible nib starts at this share of its width and spreads over this way. */
    private static final double TAPERED = 0.45;

    private static final double TAPER_X_HEIGHTS = 0.4;

    private final Nib nib;
    private final double width;
    private final double xHeight;
    private final double usualSpeed;

    private NibOutline(Nib nib, double width, double xHeight, double usualSpeed) {
        this.nib = nib;
        this.width = width;
        this.xHeight = xHeight;
        this.usualSpeed = usualSpeed;
    }

    /** The outlines of this ink, whose usual speed gives a flexible nib its usual width. */
    public static NibOutline of(Handwriting ink, Pen pen) {
        return of(ink.strokes().toList(), ink.xHeightMm(), pen.nib(), pen.widthMm());
    }

    /**
     * The outlines of strokes in any unit, in which x-height and width are told as well.
     *
     * @param width of the pen, above 0
     */
    public static NibOutline of(List<Stroke> strokes, double xHeight, Nib nib, double width) {
        return new NibOutline(nib, width, xHeight, PenSpeed.median(strokes));
    }

    /**
     * The closed contours of a stroke, to be filled under the nonzero rule.
     *
     * @return at least one; each is a row of joined curves whose last ends where the first starts
     */
    public List<List<Curve>> contours(Stroke stroke) {
        if (stroke.isDot()) {
            return List.of(ellipse(shape(0), stroke.start()));
        }
        List<Sample> samples = samples(stroke);
        List<List<Curve>> contours = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < samples.size(); i++) {
            if (samples.get(i).startsPiece() || i == samples.size() - 1) {
                int end = samples.get(i).startsPiece() ? i : i + 1;
                contours.add(contour(samples.subList(start, end)));
                start = i;
            }
        }
        return contours;
    }

    private List<Sample> samples(Stroke stroke) {
        List<Curve> curves = stroke.curves();
        double length = curves.stream().mapToDouble(NibOutline::length).sum();
        PenSpeed speed = PenSpeed.of(stroke);
        List<Sample> samples = new ArrayList<>();
        double way = 0;
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            boolean corner = i > 0 && isCorner(curves.get(i - 1), curve);
            int steps = (int) Math.max(3, Math.ceil(length(curve) / (STEP * xHeight)));
            for (int step = i == 0 || corner ? 0 : 1; step <= steps; step++) {
                double t = (double) step / steps;
                double at = Math.min(1, (way + t * length(curve)) / length);
                NibShape shape = shape(speed.at(at)).times(taper(at * length, length));
                samples.add(new Sample(CubicBezier.at(curve, t), tangent(curve, t), shape, corner && step == 0));
            }
            way += length(curve);
        }
        return samples;
    }

    private NibShape shape(double speed) {
        double half = width / 2;
        if (nib instanceof Nib.Broad broad) {
            return new NibShape(half, half / 4, -Math.toRadians(broad.angleDegrees()));
        }
        if (nib instanceof Nib.Flexible flexible && usualSpeed > 0) {
            double slowness = Math.max(-1, 1 - speed / usualSpeed);
            return NibShape.circle(half * (1 + flexible.contrast() * slowness));
        }
        return NibShape.circle(half);
    }

    private double taper(double way, double length) {
        if (!(nib instanceof Nib.Flexible)) {
            return 1;
        }
        double reach = Math.min(TAPER_X_HEIGHTS * xHeight, length / 2);
        double share = Math.min(1, Math.min(way, length - way) / reach);
        return TAPERED + (1 - TAPERED) * Math.sin(share * Math.PI / 2);
    }

    private List<Curve> contour(List<Sample> piece) {
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (Sample sample : piece) {
            Vector edge = sample.shape().edge(sample.tangent());
            left.add(edge.from(sample.middle()));
            right.add(edge.times(-1).from(sample.middle()));
        }
        Collections.reverse(right);
        Sample first = piece.get(0);
        Sample last = piece.get(piece.size() - 1);
        List<Curve> contour = new ArrayList<>(fit(left));
        contour.addAll(last.shape().cap(last.middle(), last.tangent()));
        contour.addAll(fit(right));
        contour.addAll(first.shape().cap(first.middle(), first.tangent().times(-1)));
        return contour;
    }

    /** Inside tight bends the edge stands nearly still: points that are too near would make up directions. */
    private List<Curve> fit(List<Point> edge) {
        List<Point> moved = new ArrayList<>(List.of(edge.get(0)));
        for (Point point : edge) {
            if (Vector.between(moved.get(moved.size() - 1), point).length() > TOLERANCE * xHeight / 4) {
                moved.add(point);
            }
        }
        Point end = edge.get(edge.size() - 1);
        if (moved.size() > 1) {
            moved.set(moved.size() - 1, end);
            return CubicFit.fit(moved, TOLERANCE * xHeight);
        }
        return List.of(new Curve(edge.get(0), edge.get(0), end, end));
    }

    private static List<Curve> ellipse(NibShape shape, Point middle) {
        Vector right = new Vector(1, 0);
        List<Curve> contour = new ArrayList<>(shape.cap(middle, right));
        contour.addAll(shape.cap(middle, right.times(-1)));
        return contour;
    }

    private static boolean isCorner(Curve before, Curve after) {
        return tangent(before, 1).dot(tangent(after, 0)) < CORNER;
    }

    private static Vector tangent(Curve curve, double t) {
        Vector derivative = CubicBezier.firstDerivative(curve, t);
        Vector direction = derivative.length() > 0 ? derivative : Vector.between(curve.from(), curve.to());
        return direction.unit();
    }

    /** Of the polygon of the control points and the chord, the mean. */
    private static double length(Curve curve) {
        double polygon = Vector.between(curve.from(), curve.control1()).length()
                + Vector.between(curve.control1(), curve.control2()).length()
                + Vector.between(curve.control2(), curve.to()).length();
        return (polygon + Vector.between(curve.from(), curve.to()).length()) / 2;
    }

    /**
     * One place on a stroke.
     *
     * @param tangent where the pen goes, of length 1
     * @param startsPiece whether the stroke has a corner here
     */
    private record Sample(Point middle, Vector tangent, NibShape shape, boolean startsPiece) {}
}
