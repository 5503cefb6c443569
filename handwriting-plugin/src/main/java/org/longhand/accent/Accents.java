package org.longhand.accent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.api.Point;
import org.longhand.glyph.Mark.Place;
import org.longhand.model.Trace;
import org.longhand.spelling.SpelledWord.Accent;
import org.longhand.spelling.SpelledWord.Letters;

/** Adds the marks to the letters of a word, as people do when the word is written. */
public final class Accents {

    private final ShapePen pen;

    /** Adds marks with a pen. */
    public Accents(ShapePen pen) {
        this.pen = pen;
    }

    /**
     * The strokes of a word with its marks behind them.
     *
     * @param word what is written
     * @param traces its ink, upright, in x-heights and level; characters are indices into the word's letters
     * @return strokes likewise, with ligatures closed; without marks, those of the traces
     */
    public List<List<Point>> add(Letters word, List<Trace> traces) {
        if (word.accents().isEmpty() || traces.isEmpty()) {
            return traces.stream().map(Trace::points).toList();
        }
        List<Trace> joined = Ligatures.join(word, traces);
        List<List<Point>> strokes = joined.stream().map(Trace::points).toList();
        List<List<Point>> inks = LetterInk.of(word.letters(), joined);
        List<List<Point>> undotted = Dots.remove(strokes, word.letters(), middles(word, inks), dotless(word));
        inks.forEach(
                ink -> ink.retainAll(undotted.stream().flatMap(List::stream).collect(Collectors.toSet())));
        MarkPlacer placer = new MarkPlacer(pen, undotted);
        for (Accent accent : word.accents()) {
            List<Point> ink = inks.get(accent.letter());
            if (!ink.isEmpty() && !accent.mark().shape().strokes().isEmpty()) {
                placer.add(accent, LetterBox.of(word.letters().charAt(accent.letter()), ink), ink);
            }
        }
        return placer.strokes();
    }

    private static List<Double> middles(Letters word, List<List<Point>> inks) {
        List<Double> middles = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            middles.add(
                    inks.get(i).isEmpty()
                            ? Double.POSITIVE_INFINITY
                            : LetterBox.of(word.letters().charAt(i), inks.get(i))
                                    .middleAbove());
        }
        return middles;
    }

    private static Set<Integer> dotless(Letters word) {
        return word.accents().stream()
                .filter(accent -> Dots.isDotted(word.letters().charAt(accent.letter())))
                .filter(accent ->
                        accent.mark().place() == Place.ABOVE || accent.mark().place() == Place.DOT)
                .map(Accent::letter)
                .collect(Collectors.toSet());
    }
}
