package org.longhand.accent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.api.Point;
import org.longhand.glyph.Mark;
import org.longhand.glyph.Mark.Place;
import org.longhand.glyph.Shape;
import org.longhand.ink.Bounds;
import org.longhand.spelling.SpelledWord.Accent;

/** Finds a place for each mark: where it belongs, but out of the way of other ink. */
final class MarkPlacer {

    /** Between a letter and a mark over or under it, in x-heights. */
    private static final double GAP = 0.2;
    /** Between two marks over one letter. */
    private static final double STACK_GAP = 0.1;
    /** Ink nearer than this, in x-heights, looks like a collision. */
    private static final double CLEARANCE = 0.15;
    /** Marks scatter this much around their places. */
    private static final double SCATTER = 0.04;
    /** How far a mark may give way. */
    private static final double MOST_SIDEWAYS = 0.4;

    private static final double MOST_AWAY = 0.8;
    private static final double STEP = 0.1;
    /** A step sideways looks as bad as this many steps away from the letter. */
    private static final double SIDEWAYS_COST = 1.3;

    private final ShapePen pen;
    private final List<List<Point>> strokes;
    private final Clearance clearance = new Clearance();
    private final Map<Integer, Double> topOfMarks = new HashMap<>();

    MarkPlacer(ShapePen pen, List<List<Point>> strokes) {
        this.pen = pen;
        this.strokes = new ArrayList<>(strokes);
        strokes.forEach(clearance::add);
    }

    /** The ink and the marks so far. */
    List<List<Point>> strokes() {
        return strokes;
    }

    void add(Accent accent, LetterBox letter, List<Point> ink) {
        Mark mark = accent.mark();
        Shape shape = mark.place() == Place.ACROSS
                ? pen.vary(mark.shape()).map(p -> new Point(p.x() * letter.width(), p.y() * letter.height()))
                : pen.vary(mark.shape());
        Optional<Double> below = Optional.ofNullable(topOfMarks.get(accent.letter()));
        Point origin = origin(mark, shape, letter, ink, below);
        List<List<Point>> drawn = ShapePen.ink(shape.map(p -> new Point(p.x() + origin.x(), p.y() + origin.y())));
        Point way = switch (mark.place()) {
            case ABOVE -> wayOut(drawn, -1);
            case BELOW -> wayOut(drawn, 1);
            default -> new Point(0, 0);
        };
        for (List<Point> stroke : drawn) {
            List<Point> placed = stroke.stream()
                    .map(p -> new Point(p.x() + way.x(), p.y() + way.y()))
                    .toList();
            strokes.add(placed);
            clearance.add(placed);
            if (mark.place() == Place.ABOVE) {
                double top = Bounds.ofPoints(placed.stream()).orElseThrow().minY();
                topOfMarks.merge(accent.letter(), top, Math::min);
            }
        }
    }

    private Point origin(Mark mark, Shape shape, LetterBox letter, List<Point> ink, Optional<Double> under) {
        double dx = pen.deviation(SCATTER);
        double dy = pen.deviation(SCATTER);
        return switch (mark.place()) {
            case ABOVE ->
                new Point(
                        letter.middleAbove() + dx,
                        under.map(top -> top - STACK_GAP).orElse(letter.top() - GAP) - lowest(shape) + dy);
            case BELOW -> new Point(letter.middleBelow() + dx, letter.foot() + GAP + dy);
            case FOOT -> lowestInk(ink, letter.middleBelow() - 0.3, letter.middleBelow() + 0.4);
            case TAIL -> lowestInk(ink, letter.middleBelow(), letter.right());
            case BEHIND -> new Point(letter.right() + dx, letter.top() + dy);
            case AT ->
                new Point(
                        letter.left() + mark.partX() * letter.width() + dx,
                        letter.foot() - mark.partY() * letter.height() + dy);
            case ACROSS -> new Point(letter.left(), letter.foot());
            case DOT, JOINED -> throw new IllegalArgumentException("a mark without ink has no place");
        };
    }

    /** The nearest way, with the least ink in it: sideways, or away from the letter in this direction. */
    private Point wayOut(List<List<Point>> drawn, int direction) {
        Point best = new Point(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (double away = 0; away <= MOST_AWAY; away += STEP) {
            for (double aside = -MOST_SIDEWAYS; aside <= MOST_SIDEWAYS + STEP / 2; aside += STEP) {
                double cost = away + SIDEWAYS_COST * Math.abs(aside);
                if (cost < least) {
                    double tooNear = CLEARANCE - clearance.of(drawn, aside, direction * away);
                    cost += 10 * Math.max(0, tooNear);
                    if (cost < least) {
                        least = cost;
                        best = new Point(aside, direction * away);
                    }
                }
            }
        }
        return best;
    }

    private static double lowest(Shape shape) {
        return shape.strokes().stream()
                .flatMap(List::stream)
                .mapToDouble(Point::y)
                .max()
                .orElse(0);
    }

    private static Point lowestInk(List<Point> ink, double left, double right) {
        return ink.stream()
                .filter(p -> p.x() >= left && p.x() <= right)
                .reduce((a, b) -> b.y() > a.y() ? b : a)
                .orElseGet(() ->
                        ink.stream().reduce((a, b) -> b.y() > a.y() ? b : a).orElseThrow());
    }
}
