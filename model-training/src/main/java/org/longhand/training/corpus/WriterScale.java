package org.longhand.training.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.longhand.ink.Labels;
import org.longhand.ink.LetterHeight;
import org.longhand.training.corpus.Sample.Kind;

/**
 * The x-height of each size group, in device units: the median of its pieces of small letters, or if it has too few,
 * that of its capitals and digits, which are taller. Isolated characters are measured for themselves: many were written
 * into boxes, larger than the same person's words.
 */
final class WriterScale {

    /** Letters that have the height of an x. */
    private static final String X_HEIGHT_LETTERS = "aceimnorsuvwxz";

    private static final int FEWEST = 5;

    /** How far a piece may differ from the usual size, as a factor, before its own measure is doubted. */
    private static final double MOST_DEVIATION = 1.5;

    private record Group(String name, boolean isolated) {

        static Group of(Draft draft) {
            return new Group(draft.sizeGroup(), draft.kind() == Kind.CHARACTER);
        }
    }

    private final Map<Group, Double> small;
    private final Map<Group, Double> tall;

    private WriterScale(Map<Group, Double> small, Map<Group, Double> tall) {
        this.small = small;
        this.tall = tall;
    }

    /** Measures all groups; the drafts are in device units. */
    static WriterScale measure(Collection<Draft> drafts) {
        Map<Group, List<Double>> small = new HashMap<>();
        Map<Group, List<Double>> tall = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.letterHeight() > 0) {
                if (isSmall(draft)) {
                    Medians.collect(small, Group.of(draft), draft.letterHeight());
                } else if (Labels.isMostlyTall(draft.text())) {
                    Medians.collect(tall, Group.of(draft), draft.letterHeight() / LetterHeight.TALL);
                }
            }
        }
        return new WriterScale(Medians.of(small, FEWEST), Medians.of(tall, FEWEST));
    }

    /** The x-height to divide this piece by, in device units; empty if there is no telling. */
    OptionalDouble xHeight(Draft draft) {
        Group group = Group.of(draft);
        double usual = small.getOrDefault(group, tall.getOrDefault(group, 0.0));
        boolean measurable = draft.kind() != Kind.CHARACTER && draft.letterHeight() > 0 && isSmall(draft);
        double own = measurable ? draft.letterHeight() : usual;
        if (own == 0) {
            return OptionalDouble.empty();
        }
        if (usual == 0) {
            return OptionalDouble.of(own);
        }
        // A word is short, and its own measure as uncertain as its size is variable: halfway between is best.
        double size = draft.kind() == Kind.WORD ? Math.sqrt(own * usual) : own;
        return OptionalDouble.of(Math.max(usual / MOST_DEVIATION, Math.min(usual * MOST_DEVIATION, size)));
    }

    private static boolean isSmall(Draft draft) {
        return draft.kind() == Kind.CHARACTER
                ? X_HEIGHT_LETTERS.contains(draft.text())
                : Labels.isMostlySmall(draft.text());
    }
}
