package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Point;
import org.longhand.api.Progress;
import org.longhand.api.Stroke;
import org.longhand.ink.Baseline;
import org.longhand.ink.Bounds;
import org.longhand.ink.InkTrace;
import org.longhand.ink.LetterHeight;
import org.longhand.ink.Turns;
import org.longhand.model.DoodleSampler;
import org.longhand.model.SampledLine;
import org.longhand.model.Trace;

/**
 * Fills lines with ink that is no text. The network writes pieces of about half a line side by side; they are made level,
 * brought to one size, cut where the pen left a gap, and set like words. The same request and style give the same ink.
 */
public final class DoodleScribe {

    /** Points of a piece: the network learned from lines of about 400 points. */
    private static final int PIECE = 450;
    /** Pieces that are written at a time; bounds the memory that a request takes. */
    private static final int MOST_PIECES = 64;
    /** Points that writing takes for each x-height of its width: 15 a character, of 1.15. */
    private static final double POINTS_PER_X_HEIGHT = 13;
    /** From word to word at least, in x-heights. */
    private static final double GAP = 0.4;
    /** Ups and downs smaller than this, in x-heights, belong to a letter's inside. */
    private static final double LEAST_TURN = 0.3;
    /** How far a piece's size may differ from the usual, as a factor, before its measure is doubted. */
    private static final double MOST_DEVIATION = 1.4;

    private final DoodleSampler sampler;

    /** Makes a scribe whose ink comes from the sampler. */
    public DoodleScribe(DoodleSampler sampler) {
        this.sampler = sampler;
    }

    /**
     * Writes the lines of the request.
     *
     * @param style vector of the hand, which the request only names
     * @param progress told what share of the lines is written
     * @return lines of one word each, without text
     * @throws CancellationException if the progress says so, or the thread is interrupted
     */
    public Handwriting write(DoodleRequest request, float[] style, Progress progress) {
        double xHeightMm = request.layout().xHeightMm();
        LineFiller filler = new LineFiller(
                request.layout(), new Irregularity(request.layout().irregularity(), request.seed(), xHeightMm));
        Random seeds = new Random(request.seed());
        for (int missing = request.lines();
                missing > 0;
                missing = request.lines() - filler.lines().size()) {
            List<Long> pieces = Stream.generate(seeds::nextLong)
                    .limit(pieces(missing * request.layout().lineWidthMm() / xHeightMm))
                    .toList();
            for (SampledLine piece : sampler.doodle(pieces, style, PIECE, request.bias(), progress)) {
                filler.add(words(level(Trace.of(piece)), xHeightMm));
            }
            progress.report(Math.min(1, (double) filler.lines().size() / request.lines()));
        }
        return new Handwriting(
                filler.lines().stream()
                        .limit(request.lines())
                        .map(DoodleScribe::withoutWords)
                        .toList(),
                xHeightMm);
    }

    private static int pieces(double xHeights) {
        return (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(xHeights * POINTS_PER_X_HEIGHT / PIECE)));
    }

    /** The traces on a level baseline, brought to their usual size. */
    private static List<List<Point>> level(List<Trace> traces) {
        List<List<Point>> strokes = traces.stream().map(Trace::points).toList();
        List<Point> feet = strokes.stream()
                .flatMap(stroke -> Turns.of(stroke, LEAST_TURN).feet().stream().map(stroke::get))
                .toList();
        if (feet.isEmpty()) {
            return strokes;
        }
        Baseline baseline = Baseline.through(feet);
        double size = LetterHeight.of(InkTrace.of(strokes)).orElse(1);
        double xHeight = Math.max(1 / MOST_DEVIATION, Math.min(MOST_DEVIATION, size));
        return strokes.stream()
                .map(stroke -> stroke.stream()
                        .map(p -> new Point(p.x() / xHeight, (p.y() - baseline.yAt(p.x())) / xHeight))
                        .toList())
                .toList();
    }

    /** Ink between gaps. The piece breaks off somewhere in its last word, which is left out if there are others. */
    private static List<WordInk> words(List<List<Point>> strokes, double xHeightMm) {
        List<WordInk> words = new ArrayList<>();
        List<List<Point>> word = new ArrayList<>();
        double end = Double.POSITIVE_INFINITY;
        for (List<Point> stroke : strokes) {
            Bounds box = Bounds.ofPoints(stroke.stream()).orElseThrow();
            if (box.minX() > end + GAP) {
                words.add(new WordInk("", word));
                word.clear();
                end = box.maxX();
            }
            word.add(stroke.stream()
                    .map(p -> new Point(p.x() * xHeightMm, p.y() * xHeightMm))
                    .toList());
            end = word.size() == 1 ? box.maxX() : Math.max(end, box.maxX());
        }
        if (words.isEmpty()) {
            words.add(new WordInk("", word));
        }
        return words;
    }

    private static Line withoutWords(Line line) {
        List<Stroke> strokes = line.strokes().toList();
        return new Line(List.of(new Word("", strokes)), line.baselineMm());
    }
}
