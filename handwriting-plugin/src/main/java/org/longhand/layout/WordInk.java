package org.longhand.layout;

import java.util.List;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * A word before it has its place on the page.
 *
 * @param text what the ink says; empty if it says nothing
 * @param strokes pen positions in millimetres, in writing order; the baseline is at y = 0, x counts from the start of
 *     the passage. None if the network left the word out
 * @param tied whether it stays on one line with the word before it
 */
record WordInk(String text, List<List<Point>> strokes, boolean tied) {

    /** Strokes smaller than this, in parts of the word's height, are dots. */
    private static final double DOT = 0.2;

    WordInk {
        strokes = List.copyOf(strokes);
    }

    /** A word that may begin a line. */
    WordInk(String text, List<List<Point>> strokes) {
        this(text, strokes, false);
    }

    boolean hasInk() {
        return !strokes.isEmpty();
    }

    /** The box around the ink; there must be some. */
    Bounds bounds() {
        return Bounds.ofPoints(strokes.stream().flatMap(List::stream)).orElseThrow();
    }

    /**
     * Where the letters begin. A dot before them is a late one of the word before: it does not move the word. There must
     * be ink.
     */
    double left() {
        Bounds all = bounds();
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
            return all.minX();
        }
        return strokes.stream()
                .map(stroke -> Bounds.ofPoints(stroke.stream()).orElseThrow())
                .filter(box -> Math.max(box.width(), box.height()) > DOT * all.height())
                .mapToDouble(Bounds::minX)
                .min()
                .orElse(all.minX());
    }
}
