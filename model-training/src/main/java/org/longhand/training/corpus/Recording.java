package org.longhand.training.corpus;

import java.util.List;

/**
 * Raw ink with its label, as a reader found it: what all readers hand to the preparation.
 *
 * @param id names the recording within its source, for reports
 * @param writer the person, unique in the corpus; the same in every recording of that person
 * @param sizeGroup recordings of one person with one device share it: their letters have about one size in device units
 * @param kind what was written
 * @param text the label as released, not yet cleaned
 * @param strokes pen-down strokes in writing order; each {@code [2][n]}: x and y of its n &gt; 0 points in device units,
 *     y growing down, taken at equal intervals of time
 */
public record Recording(
        String id, String writer, String sizeGroup, Sample.Kind kind, String text, List<double[][]> strokes) {

    public Recording {
        strokes = List.copyOf(strokes);
    }

    /** Number of points in all strokes. */
    public int points() {
        return strokes.stream().mapToInt(stroke -> stroke[0].length).sum();
    }
}
