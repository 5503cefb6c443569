package org.longhand.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.StrokeFitter;

/**
 * Sets words side by side until the line is full, then goes on in the next. The ink is there already, so lines are
 * filled by what the words measure and not by what they might.
 */
final class LineFiller {

    /** From baseline to baseline, in x-heights: room for a g above a d. */
    static final double LINE_DISTANCE = 3.2;

    /** Between words as long as none were written in one go, in x-heights. */
    private static final double USUAL_GAP = 1.1;
    /** The gaps of the network are kept between these limits, in x-heights. */
    private static final double NARROWEST_GAP = 0.3;

    private static final double WIDEST_GAP = 2.5;

    /** Largest distance of ink from its curves, in x-heights: a fortieth of a pen's width. */
    static final double FIT_TOLERANCE = 0.008;

    private final double widthMm;
    private final double xHeightMm;
    private final StrokeFitter fitter;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private boolean hasInk;
    private double endMm;
    private double usualGapMm;

    LineFiller(double widthMm, double xHeightMm) {
        this.widthMm = widthMm;
        this.xHeightMm = xHeightMm;
        this.usualGapMm = USUAL_GAP * xHeightMm;
        this.fitter = new StrokeFitter(FIT_TOLERANCE * xHeightMm);
    }

    /** Leaves room at the start of the line, at most half of it. */
    void indent(double mm) {
        endMm = Math.min(mm, widthMm / 2);
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
                add(word, added == 0 ? usualGapMm : gaps[added - 1]);
                added++;
            } else {
                words.add(new Word(word.text(), List.of()));
            }
        }
    }

    private double gap(WordInk left, WordInk right) {
        double written = right.bounds().minX() - left.bounds().maxX();
        return Math.min(Math.max(written, NARROWEST_GAP * xHeightMm), WIDEST_GAP * xHeightMm);
    }

    private void add(WordInk word, double gap) {
        double width = word.bounds().width();
        if (hasInk && endMm + gap + width > widthMm) {
            endLine();
        }
        if (!hasInk && endMm + width > widthMm) {
            endMm = Math.max(0, widthMm - width); // a long word needs the room of the indent
        }
        double start = hasInk ? endMm + gap : endMm;
        double scale = Math.min(1, (widthMm - start) / width);
        words.add(place(word, start, scale));
        hasInk = true;
        endMm = start + scale * width;
    }

    private Word place(WordInk word, double start, double scale) {
        double left = word.bounds().minX();
        double baseline = baselineMm();
        List<Stroke> strokes = word.strokes().stream()
                .map(points -> points.stream()
                        .map(p -> new Point(start + scale * (p.x() - left), baseline + scale * p.y()))
                        .toList())
                .map(fitter::fit)
                .toList();
        return new Word(word.text(), strokes);
    }

    /** Ends the line, even if nothing is on it. */
    void endLine() {
        lines.add(new Line(words, baselineMm()));
        words.clear();
        hasInk = false;
        endMm = 0;
    }

    /** The lines that were ended. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    private double baselineMm() {
        return lines.size() * LINE_DISTANCE * xHeightMm;
    }
}
