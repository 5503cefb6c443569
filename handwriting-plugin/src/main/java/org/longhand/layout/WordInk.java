package org.longhand.layout;

import java.util.List;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * A word before it has its place on the page.
 *
 * @param text what the ink says
 * @param strokes pen positions in millimetres, in writing order; the baseline is at y = 0, x counts from the start of
 *     the passage. None if the network left the word out
 */
record WordInk(String text, List<List<Point>> strokes) {

    WordInk {
        strokes = List.copyOf(strokes);
    }

    boolean hasInk() {
        return !strokes.isEmpty();
    }

    /** The box around the ink; there must be some. */
    Bounds bounds() {
        return Bounds.ofPoints(strokes.stream().flatMap(List::stream)).orElseThrow();
    }
}
