package org.longhand.page;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Point;

/**
 * What is printed on the paper of a page. Text is written on the horizontal lines, so they are laid from the upper left
 * corner of the margins; lines for writing keep between the upper and lower margin, squares and dots fill the sheet.
 *
 * @param pen that draws them, with round ends
 * @param dotDistanceMm from dot to dot if the lines are dotted, each beginning with one; 0 if they are not
 * @param lines in millimetres from the page's upper left corner
 */
public record Rulings(Pen pen, double dotDistanceMm, List<Segment> lines) {

    /** Name of their layer in documents that have layers. */
    public static final String LAYER = "Paper";

    private static final Pen LINE = new Pen(0xb9c7da, 0.2);
    private static final Pen DOT = new Pen(0xa3adbd, 0.5);

    /** A ruling on the margin counts, though sums of decimals miss it by a hair. */
    private static final double ROUNDING = 1e-6;

    public Rulings {
        lines = List.copyOf(lines);
    }

    /** A straight line from one point to the other. */
    public record Segment(Point from, Point to) {}

    /** The rulings of a page; no lines if it is blank. */
    public static Rulings of(Page page) {
        double ruling = page.paper().distanceMm();
        double top = page.margins().topMm();
        double bottom = page.heightMm() - page.margins().bottomMm();
        double left = page.margins().leftMm() % ruling;
        Stream<Segment> columns = steps(left, ruling, page.widthMm())
                .mapToObj(x -> new Segment(new Point(x, 0), new Point(x, page.heightMm())));
        return switch (page.paper().kind()) {
            case BLANK -> new Rulings(LINE, 0, List.of());
            case RULED ->
                new Rulings(
                        LINE,
                        0,
                        rows(steps(top + ruling, ruling, bottom), 0, page).toList());
            case GRID ->
                new Rulings(
                        LINE,
                        0,
                        Stream.concat(rows(steps(top % ruling, ruling, page.heightMm()), 0, page), columns)
                                .toList());
            case DOTTED ->
                new Rulings(
                        DOT,
                        ruling,
                        rows(steps(top % ruling, ruling, page.heightMm()), left, page)
                                .toList());
        };
    }

    private static Stream<Segment> rows(DoubleStream heights, double left, Page page) {
        return heights.mapToObj(y -> new Segment(new Point(left, y), new Point(page.widthMm(), y)));
    }

    /** Multiples of the distance from first to last. */
    private static DoubleStream steps(double first, double distance, double last) {
        long count = Math.max(0, (long) Math.floor((last - first) / distance + ROUNDING) + 1);
        return LongStream.range(0, count).mapToDouble(i -> first + i * distance);
    }
}
