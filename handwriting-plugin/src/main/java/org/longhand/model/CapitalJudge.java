package org.longhand.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.ink.Bounds;

/** Judges words by what capitals are told apart by: that their strokes hang together, and where the bars of E, H and I are. */
public final class CapitalJudge implements FaultJudge {

    /** A capital whose strokes lie wrong is another letter, whatever a recognizer makes of it. */
    @Override
    public double cost() {
        return 3;
    }

    @Override
    public long faults(WordSample word) {
        return IntStream.range(0, word.text().length())
                .mapToLong(character -> faults(word, character))
                .sum();
    }

    private static long faults(WordSample word, int character) {
        char capital = word.text().charAt(character);
        if (!Character.isUpperCase(capital)) {
            return 0;
        }
        List<Trace> strokes = strokes(word, character);
        if (strokes.size() < 2) {
            return 0;
        }
        CapitalStrokes shape = new CapitalStrokes(strokes);
        Stream<Boolean> virtues = switch (capital) {
            case 'E' ->
                Stream.of(
                        shape.hangTogether(),
                        shape.barsAreApart(),
                        shape.areWideAtBothEnds(),
                        shape.lieRightOfTheStem());
            case 'H' -> Stream.of(shape.hangTogether(), shape.barsAreWithinStems());
            case 'I' -> Stream.of(shape.stemIsCrossedAtBothEndsOnly()); // its bars may float
            default -> Stream.of(shape.hangTogether());
        };
        return virtues.filter(virtue -> !virtue).count();
    }

    /** The strokes that begin with the character, or with the next one but across its stem, as late bars do. */
    private static List<Trace> strokes(WordSample word, int character) {
        List<Trace> own = beginningWith(word, character).toList();
        if (own.isEmpty()) {
            return own;
        }
        Bounds stem = CapitalStrokes.stemOf(own).bounds();
        double x = (stem.minX() + stem.maxX()) / 2;
        Stream<Trace> late = beginningWith(word, character + 1)
                .filter(trace -> trace.bounds().minX() < x && trace.bounds().maxX() > x);
        return Stream.concat(own.stream(), late).toList();
    }

    private static Stream<Trace> beginningWith(WordSample word, int character) {
        return word.traces().stream().filter(trace -> trace.characters().get(0) == character);
    }
}
