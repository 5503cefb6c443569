package org.longhand.model;

import java.util.List;
import java.util.stream.IntStream;

/** Judges words by what capitals are told apart by: that their strokes hang together, and where the bars of E, H and I are. */
public final class CapitalJudge implements FaultJudge {

    @Override
    public long faults(WordSample word) {
        return IntStream.range(0, word.text().length())
                .filter(character -> isFaulty(word, character))
                .count();
    }

    private static boolean isFaulty(WordSample word, int character) {
        char capital = word.text().charAt(character);
        if (!Character.isUpperCase(capital)) {
            return false;
        }
        List<Trace> strokes = strokes(word, character);
        if (strokes.size() < 2) {
            return false;
        }
        CapitalStrokes shape = new CapitalStrokes(strokes);
        return !shape.hangTogether()
                || switch (capital) {
                    case 'E' -> !shape.barsAreApart();
                    case 'H' -> !shape.barsAreWithinStems();
                    case 'I' -> !shape.barsCrossEndsOfStem();
                    default -> false;
                };
    }

    /** The strokes that begin with the character: the window is often at the next one before the last bar is drawn. */
    private static List<Trace> strokes(WordSample word, int character) {
        return word.traces().stream()
                .filter(trace -> trace.characters().get(0) == character)
                .toList();
    }
}
