package org.longhand.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Layout;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.StrokeFitter;

/**
 * Sets words side by side until the line is full, then goes on in the next. The ink is there already, so lines are
 * filled by what the words measure and not by what they might.
 */
final class LineFiller {

    /** Between words as long as none were written in one go, in x-heights. */
    private static final double USUAL_GAP = 1.1;
    /** The gaps of the network are kept between these limits, in x-heights. */
    private static final double NARROWEST_GAP = 0.3;

    private static final double WIDEST_GAP = 1.8;

    /** Largest distance of ink from its curves, in x-heights: a fortieth of a pen's width. */
    static final double FIT_TOLERANCE = 0.008;

    private final Layout layout;
    private final Irregularity irregularity;
    private final StrokeFitter fitter;
    private final List<Line> lines = new ArrayList<>();
    private final List<Placed> words = new ArrayList<>();
    private Irregularity.OfLine stray;
    private boolean hasInk;
    private boolean atTabStop;
    private double endMm;
    private double usualGapMm;

    /** A word and where it goes: its left edge in millimetres from the start of the line. */
    private record Placed(WordInk word, double startMm, double scale) {}

    LineFiller(Layout layout, Irregularity irregularity) {
        this.layout = layout;
        this.irregularity = irregularity;
        this.stray = irregularity.next();
        this.usualGapMm = USUAL_GAP * layout.xHeightMm();
        this.fitter = new StrokeFitter(FIT_TOLERANCE * layout.xHeightMm());
    }

    /** Leaves room at the start of the line, at most half of it. */
    void indent(double mm) {
        endMm = Math.min(mm, layout.lineWidthMm() / 2);
    }

    /** Moves on to the next tab stop. */
    void tab() {
        endMm = TabStops.after(endMm / layout.xHeightMm()) * layout.xHeightMm();
        atTabStop = true;
    }

    /**
     * Adds words that were written in one go, so that the gaps between them are known. Their mean stands for the gap to
     * what was there before.
     */
    void add(List<WordInk> passage) {
        List<WordInk> inked = passage.stream().filter(WordInk::hasInk).toList();
        double[] gaps = IntStream.range(1, inked.size())
                .mapToDouble(i -> gap(inked.get(i - 1), inked.get(i)))
                .toArray();
        usualGapMm = Arrays.stream(gaps).average().orElse(usualGapMm);
        int added = 0;
        for (WordInk word : passage) {
            if (word.hasInk()) {
                double gap = added > 0 ? gaps[added - 1] : atTabStop ? 0 : usualGapMm;
                if (!word.tied() && hasInk && endMm + gap + tiedWidth(inked, gaps, added) > roomMm()) {
                    endLine(true);
                }
                add(word, gap);
                added++;
            } else {
                words.add(new Placed(word, endMm, 1));
            }
        }
    }

    /** Width of a word with those that are tied to it. */
    private static double tiedWidth(List<WordInk> words, double[] gaps, int first) {
        double width = width(words.get(first));
        for (int i = first + 1; i < words.size() && words.get(i).tied(); i++) {
            width += gaps[i - 1] + width(words.get(i));
        }
        return width;
    }

    private static double width(WordInk word) {
        return word.bounds().maxX() - word.left();
    }

    private double gap(WordInk left, WordInk right) {
        double written = right.left() - left.bounds().maxX();
        return Math.min(Math.max(written, NARROWEST_GAP * layout.xHeightMm()), WIDEST_GAP * layout.xHeightMm());
    }

    private void add(WordInk word, double gap) {
        double width = width(word);
        if (hasInk && endMm + gap + width > roomMm()) {
            endLine(true);
        }
        if (!hasInk && endMm + width > roomMm()) {
            endMm = Math.max(0, roomMm() - width); // a long word needs the room of the indent
        }
        double start = hasInk ? endMm + gap : endMm;
        double scale = Math.min(1, (roomMm() - start) / width);
        words.add(new Placed(word, start, scale));
        hasInk = true;
        atTabStop = false;
        endMm = start + scale * width;
    }

    /** What the line's own irregular start leaves of its width. */
    private double roomMm() {
        return layout.lineWidthMm() - stray.indentMm();
    }

    /** Ends a line of the text, even if nothing is on it. */
    void endLine() {
        endLine(false);
    }

    private void endLine(boolean wrapped) {
        double baseline = lines.size() * layout.lineDistanceMm();
        double left = alignedMm();
        lines.add(new Line(words.stream().map(word -> set(word, left, baseline)).toList(), baseline, wrapped));
        words.clear();
        stray = irregularity.next();
        hasInk = false;
        atTabStop = false;
        endMm = 0;
    }

    /** Where the start of the line comes to lie. */
    private double alignedMm() {
        return switch (layout.alignment()) {
            case LEFT -> stray.indentMm();
            case CENTER -> (layout.lineWidthMm() - endMm) / 2;
            case RIGHT -> roomMm() - endMm;
        };
    }

    private Word set(Placed placed, double left, double baseline) {
        WordInk word = placed.word();
        if (!word.hasInk()) {
            return new Word(word.text(), List.of());
        }
        double start = left + placed.startMm();
        double inkLeft = word.left();
        List<Stroke> strokes = word.strokes().stream()
                .map(points -> points.stream()
                        .map(p -> wander(
                                Math.max(0, start + placed.scale() * (p.x() - inkLeft)),
                                baseline + placed.scale() * p.y()))
                        .toList())
                .map(fitter::fit)
                .toList();
        return new Word(word.text(), strokes);
    }

    private Point wander(double x, double y) {
        return new Point(x, y + stray.loweringMm(x));
    }

    /** The lines that were ended. */
    List<Line> lines() {
        return List.copyOf(lines);
    }
}
