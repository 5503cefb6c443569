package org.longhand.recording;

import java.util.List;

/**
 * What the file keeps together: a line of writing, or everything if it knows no lines.
 *
 * @param text what the strokes say; empty if the file does not tell
 * @param strokes in writing order
 */
public record RecordedLine(String text, List<PenStroke> strokes) {

    public RecordedLine {
        strokes = List.copyOf(strokes);
    }
}
