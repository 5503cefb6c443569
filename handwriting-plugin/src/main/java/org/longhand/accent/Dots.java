package org.longhand.accent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * Finds the dots of i and j, to take them away: marks go where they are. A dot is a small stroke above the small
 * letters that touches nothing. Some hands make a dash of it, others make it twice.
 */
final class Dots {

    private static final String DOTTED = "ij";
    private static final double LOWEST = 0.7;
    private static final double HIGHEST = 2.4;
    private static final double MOST_WIDTH = 1.6;
    private static final double MOST_HEIGHT = 0.8;
    /** Nearer ink than this is touched. */
    private static final double TOUCH = 0.1;
    /** Farther than this from its letter is no dot of it. */
    private static final double FARTHEST = 1.6;

    private Dots() {}

    static boolean isDotted(char letter) {
        return DOTTED.indexOf(letter) >= 0;
    }

    /**
     * The strokes without the dots of some letters.
     *
     * @param letters the word
     * @param middles for each letter its middle
     * @param dotless indices of the letters that lose their dots
     */
    static List<List<Point>> remove(
            List<List<Point>> strokes, String letters, List<Double> middles, Set<Integer> dotless) {
        Set<List<Point>> dots = new HashSet<>();
        for (List<Point> stroke : strokes) {
            if (isDot(stroke, strokes) && dotless.contains(owner(stroke, letters, middles))) {
                dots.add(stroke);
            }
        }
        List<List<Point>> left = new ArrayList<>(strokes);
        left.removeAll(dots);
        return left.isEmpty() ? strokes : left;
    }

    private static boolean isDot(List<Point> stroke, List<List<Point>> strokes) {
        Bounds box = Bounds.ofPoints(stroke.stream()).orElseThrow();
        boolean fits =
                -box.maxY() > LOWEST && -box.minY() < HIGHEST && box.width() < MOST_WIDTH && box.height() < MOST_HEIGHT;
        if (!fits) {
            return false;
        }
        Clearance others = new Clearance();
        strokes.stream().filter(other -> other != stroke).forEach(others::add);
        return others.of(List.of(stroke), 0, 0) > TOUCH;
    }

    /** Index of the dotted letter nearest to a dot, or -1 if all are too far. */
    private static int owner(List<Point> dot, String letters, List<Double> middles) {
        Bounds box = Bounds.ofPoints(dot.stream()).orElseThrow();
        double at = (box.minX() + box.maxX()) / 2;
        int nearest = -1;
        double least = FARTHEST;
        for (int i = 0; i < letters.length(); i++) {
            double distance = Math.abs(middles.get(i) - at);
            if (isDotted(letters.charAt(i)) && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
