package org.longhand.svg.edit;

import java.util.List;

/**
 * Runs that are aligned together: what begins at an absolute position (SVG 1.1, section 10.5).
 *
 * @param x of the anchor, in user units
 * @param y of the baseline
 * @param anchor share of the width that lies left of x: 0, a half or 1
 * @param fitWidth width that all must fill, or not a number if it is free
 * @param runs at least one
 */
record TextChunk(double x, double y, double anchor, double fitWidth, List<TextRun> runs) {

    TextChunk {
        runs = List.copyOf(runs);
    }

    /** Other words at this place, in the style of the first run. */
    TextChunk withText(String words) {
        return new TextChunk(x, y, anchor, fitWidth, List.of(runs.get(0).withText(words)));
    }

    /** The same, further down. */
    TextChunk movedDown(double by) {
        return new TextChunk(x, y + by, anchor, fitWidth, runs);
    }
}
