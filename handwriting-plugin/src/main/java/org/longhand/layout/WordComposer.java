package org.longhand.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.longhand.accent.Accents;
import org.longhand.accent.ShapePen;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;
import org.longhand.ink.Slant;
import org.longhand.model.LevelLine;
import org.longhand.model.Trace;
import org.longhand.model.WordSample;
import org.longhand.spelling.SpelledWord;
import org.longhand.spelling.SpelledWord.Drawn;
import org.longhand.spelling.SpelledWord.Letters;
import org.longhand.spelling.SpelledWord.Piece;

/**
 * Puts the words of a passage together: the letters that the network wrote, the marks on them, and the signs between
 * them. The blanks of the network are kept between words and close up within one, where signs go.
 */
final class WordComposer {

    /** Between words where the network wrote no blank, in x-heights. */
    private static final double USUAL_GAP = 1.1;

    private final double slant;
    private final double mmPerXHeight;
    private final ShapePen pen;
    private final Accents accents;
    private final Iterator<List<Trace>> written;

    /** How far the network's ink has been moved to the right. */
    private double shift;
    /** Right end of what was put together so far. */
    private double end;
    /** Whether that is ink of the network, so that its blank behind it counts. */
    private boolean endsInLetters;

    private boolean isEmpty = true;

    private WordComposer(LevelLine line, double mmPerXHeight, ShapePen pen) {
        this.slant = Slant.of(line.traces().stream().map(Trace::points).toList());
        this.mmPerXHeight = mmPerXHeight;
        this.pen = pen;
        this.accents = new Accents(pen);
        this.written = line.words().stream().map(WordSample::traces).iterator();
    }

    /**
     * Puts a passage together.
     *
     * @param line ink of its letters, in x-heights as they really are
     * @param liveliness see {@link ShapePen}
     * @param seed decides how marks and signs vary
     * @return all words in the order of the text
     */
    static List<WordInk> compose(Passage passage, LevelLine line, double mmPerXHeight, double liveliness, long seed) {
        ShapePen pen = new ShapePen(new SplittableRandom(seed), liveliness);
        WordComposer composer = new WordComposer(line, mmPerXHeight, pen);
        return passage.words().stream().map(composer::compose).toList();
    }

    private WordInk compose(SpelledWord word) {
        List<List<Point>> strokes = new ArrayList<>();
        double gap = USUAL_GAP;
        boolean first = true;
        for (Piece piece : word.pieces()) {
            if (piece instanceof Drawn drawn) {
                double margin = drawn.sign().margin();
                double left = isEmpty ? 0 : end + Math.max(gap, margin);
                place(pen.draw(drawn.sign().shape(), left), 0, strokes);
                endsInLetters = false;
                gap = margin;
            } else if (piece instanceof Letters letters) {
                List<List<Point>> ink = accents.add(letters, upright(written.next()));
                if (!ink.isEmpty()) {
                    boolean blankCounts = first && (endsInLetters || isEmpty);
                    if (!blankCounts) {
                        shift = end + gap - bounds(ink).minX();
                    }
                    place(ink, shift, strokes);
                    endsInLetters = true;
                }
                gap = 0;
            }
            first = false;
        }
        return new WordInk(word.text(), strokes.stream().map(this::slanted).toList(), word.tied());
    }

    private void place(List<List<Point>> ink, double dx, List<List<Point>> strokes) {
        for (List<Point> stroke : ink) {
            strokes.add(stroke.stream().map(p -> new Point(p.x() + dx, p.y())).toList());
        }
        double right = bounds(ink).maxX() + dx;
        end = isEmpty ? right : Math.max(end, right);
        isEmpty = false;
    }

    private List<Trace> upright(List<Trace> traces) {
        return traces.stream()
                .map(trace -> trace.map(p -> new Point(p.x() + slant * p.y(), p.y())))
                .toList();
    }

    private List<Point> slanted(List<Point> stroke) {
        return stroke.stream()
                .map(p -> new Point((p.x() - slant * p.y()) * mmPerXHeight, p.y() * mmPerXHeight))
                .toList();
    }

    private static Bounds bounds(List<List<Point>> strokes) {
        return Bounds.ofPoints(strokes.stream().flatMap(List::stream)).orElseThrow();
    }
}
