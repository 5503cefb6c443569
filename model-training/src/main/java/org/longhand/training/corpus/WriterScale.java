package org.longhand.training.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.longhand.training.corpus.Sample.Kind;

/**
 * The x-height of each writer, in device units. Isolated characters are measured for themselves: many were written into
 * boxes, larger than the same person's words.
 */
final class WriterScale {

    /** Letters that have the height of an x. */
    private static final String X_HEIGHT_LETTERS = "aceimnorsuvwxz";

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_CHARACTERS = 6;

    /** How far a piece may differ from the usual size of its writer, as a factor, before its own measure is doubted. */
    private static final double MOST_DEVIATION = 1.5;

    private final Map<String, Double> ofText;
    private final Map<String, Double> ofCharacters;

    private WriterScale(Map<String, Double> ofText, Map<String, Double> ofCharacters) {
        this.ofText = ofText;
        this.ofCharacters = ofCharacters;
    }

    static WriterScale measure(Collection<Draft> drafts) {
        Map<String, List<Double>> text = new HashMap<>();
        Map<String, List<Double>> characters = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.letterHeight() <= 0) {
                continue;
            }
            if (draft.kind() == Kind.CHARACTER) {
                if (X_HEIGHT_LETTERS.contains(draft.text())) {
                    Medians.collect(characters, draft.sizeGroup(), draft.letterHeight());
                }
            } else if (Labels.isMostlySmall(draft.text())) {
                Medians.collect(text, draft.sizeGroup(), draft.letterHeight());
            }
        }
        return new WriterScale(Medians.of(text, FEWEST_WORDS), Medians.of(characters, FEWEST_CHARACTERS));
    }

    /** The x-height to divide this piece by, in device units; empty if there is no telling. */
    OptionalDouble xHeight(Draft draft) {
        Double usual = (draft.kind() == Kind.CHARACTER ? ofCharacters : ofText).get(draft.sizeGroup());
        if (draft.kind() == Kind.CHARACTER) {
            return usual == null ? OptionalDouble.empty() : OptionalDouble.of(usual);
        }
        boolean measurable = draft.letterHeight() > 0 && Labels.isMostlySmall(draft.text());
        if (usual == null) {
            return measurable ? OptionalDouble.of(draft.letterHeight()) : OptionalDouble.empty();
        }
        double own = measurable ? draft.letterHeight() : usual;
        // A word is short, and its own measure as uncertain as its size is variable: halfway between is best.
        double size = draft.kind() == Kind.WORD ? Math.sqrt(own * usual) : own;
        return OptionalDouble.of(Math.max(usual / MOST_DEVIATION, Math.min(usual * MOST_DEVIATION, size)));
    }
}
