package org.longhand.training.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.ink.InkTrace;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Finds ink that does not fit its label or that a network should not see. A wrong label costs more than a lost sample,
 * so limits are narrow.
 */
final class Outliers {

    /** Longest traces, in points, by kind: character, word, line. */
    private static final int[] MOST_POINTS = {60, 400, 900};

    /** Longest movement between two points, in x-heights; longer ones go to another line or come from a broken pen. */
    private static final double LONGEST_MOVEMENT = 10;

    /** Widest or tallest isolated character, in x-heights. */
    private static final double LARGEST_CHARACTER = 4.5;

    /** Factor by which the width of a character may differ from the writer's median. */
    private static final double MOST_DEVIATION = 1.8;

    /** The same for texts of few characters, whose widths differ more. */
    private static final double MOST_DEVIATION_SHORT = 2.5;

    private static final int SHORT = 5;

    /** In x-heights for a character; narrower or wider writing has a wrong label or a wrong scale. */
    private static final double NARROWEST = 0.4;

    private static final double WIDEST = 4;

    private final Map<String, Double> usualWidth;

    private Outliers(Map<String, Double> usualWidth) {
        this.usualWidth = usualWidth;
    }

    static Outliers measure(Collection<Draft> drafts) {
        Map<String, List<Double>> widths = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.kind() != Kind.CHARACTER && draft.text().length() >= SHORT) {
                Medians.collect(widths, draft.sizeGroup(), width(draft));
            }
        }
        return new Outliers(Medians.of(widths, 1));
    }

    /** Why this piece is to be dropped; empty if it is to be kept. */
    Optional<String> reason(Draft draft) {
        if (draft.trace().length() > MOST_POINTS[draft.kind().ordinal()]) {
            return Optional.of("too long");
        }
        if (longestMovement(draft.trace()) > LONGEST_MOVEMENT) {
            return Optional.of("movement too long");
        }
        if (draft.kind() == Kind.CHARACTER) {
            boolean large = Math.max(draft.trace().width(), draft.trace().height()) > LARGEST_CHARACTER;
            return large ? Optional.of("larger than a character") : Optional.empty();
        }
        double width = width(draft);
        boolean isShort = draft.text().length() < SHORT;
        double ratio = width / usualWidth.getOrDefault(draft.sizeGroup(), width);
        double most = isShort ? MOST_DEVIATION_SHORT : MOST_DEVIATION;
        if (ratio > most || ratio < 1 / most || !isShort && (width < NARROWEST || width > WIDEST)) {
            return Optional.of("width does not fit the label");
        }
        return Optional.empty();
    }

    private static double width(Draft draft) {
        return draft.trace().width() / draft.text().length();
    }

    private static double longestMovement(InkTrace trace) {
        double longest = 0;
        for (int i = 1; i < trace.length(); i++) {
            double dx = Math.abs(trace.x()[i] - trace.x()[i - 1]);
            double dy = Math.abs(trace.y()[i] - trace.y()[i - 1]);
            longest = Math.max(longest, Math.max(dx, dy));
        }
        return longest;
    }
}
