package org.longhand.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.longhand.api.Point;

/** How far writing leans, measured on its downstrokes, which carry the slant of a hand. */
public final class Slant {

    /** Flatter strokes than this, as width over height, are joins and bars. */
    private static final double FLATTEST = 1;

    private Slant() {}

    /**
     * The median lean of the ways on which the pen went down, each counted by its height.
     *
     * @param strokes pen positions, y down
     * @return how far right a stroke leads for each unit that it rises; 0 if no stroke goes down
     */
    public static double of(List<List<Point>> strokes) {
        List<Vector> down = new ArrayList<>();
        for (List<Point> stroke : strokes) {
            for (int i = 1; i < stroke.size(); i++) {
                Vector step = Vector.between(stroke.get(i - 1), stroke.get(i));
                if (step.y() > 0 && Math.abs(step.x()) <= FLATTEST * step.y()) {
                    down.add(step);
                }
            }
        }
        down.sort(Comparator.comparingDouble(Slant::lean));
        double half = down.stream().mapToDouble(Vector::y).sum() / 2;
        for (Vector step : down) {
            half -= step.y();
            if (half <= 0) {
                return lean(step);
            }
        }
        return 0;
    }

    private static double lean(Vector step) {
        return -step.x() / step.y();
    }
}
