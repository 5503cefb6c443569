package org.longhand.model;

import java.util.List;
import org.longhand.ink.Bounds;

/** Judges words by their dots: none may be missing above an i or j, and none may stand where none belongs. */
public final class DotJudge implements WordJudge {

    /** A dot is at most so wide and high, in x-heights. */
    private static final double DOT = 0.4;
    /** The dot of an i is at least so far above the baseline, in x-heights. */
    private static final double ABOVE = 0.9;

    private static final String DOTTED = "ij";
    /** Characters of which a part, or all, may be as small as a dot. */
    private static final String WITH_SMALL_STROKES = "ij.,:;!?'\"`-~%*";
    /** What a fault costs: as much as a letter that is read with a probability of e^-1. */
    private static final double COST = 1;

    @Override
    public List<Double> judge(List<WordSample> words) {
        return words.stream().map(word -> -COST * faults(word)).toList();
    }

    private static double faults(WordSample word) {
        List<Bounds> dots = word.traces().stream()
                .map(trace -> Bounds.ofPoints(trace.points().stream()).orElseThrow())
                .filter(bounds -> bounds.width() <= DOT && bounds.height() <= DOT)
                .toList();
        long high = dots.stream().filter(dot -> dot.maxY() < -ABOVE).count();
        long missing = Math.max(0, count(word.text(), DOTTED) - high);
        boolean mayHaveOthers = count(word.text(), WITH_SMALL_STROKES) > count(word.text(), DOTTED);
        long stray = mayHaveOthers ? 0 : Math.max(0, dots.size() - count(word.text(), DOTTED));
        return missing + stray;
    }

    private static long count(String text, String characters) {
        return text.chars().filter(c -> characters.indexOf(c) >= 0).count();
    }
}
