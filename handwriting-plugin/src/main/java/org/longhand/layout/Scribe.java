package org.longhand.layout;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Progress;
import org.longhand.api.UnwritableTextException;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.SampledLine;

/**
 * Writes a text line under line.
 *
 * <p>The text is cut into passages of about a line, which the network writes side by side in one batch. Their ink is
 * made level, brought to one size, cut into words and set in lines. The same request and style give the same ink.
 */
public final class Scribe {

    /** Mean way from one character to the next, blanks included, in x-heights: 1.14 in 766 lines of IAM-OnDB. */
    private static final double ADVANCE = 1.15;

    private final LineSampler sampler;

    /** Makes a scribe whose letters come from the sampler. */
    public Scribe(LineSampler sampler) {
        this.sampler = sampler;
    }

    /**
     * Writes the text of the request.
     *
     * @param style vector of the hand, which the request only names
     * @throws UnwritableTextException if the sampler lacks a character
     */
    public Handwriting write(HandwritingRequest request, float[] style) {
        return write(request, style, Progress.NONE);
    }

    /**
     * Writes the text of the request, watched.
     *
     * @param style vector of the hand, which the request only names
     * @param progress told what share of the passages is written
     * @throws UnwritableTextException if the sampler lacks a character
     * @throws CancellationException if the progress says so, or the thread is interrupted
     */
    public Handwriting write(HandwritingRequest request, float[] style, Progress progress) {
        UnwritableText.check(request.text(), sampler.alphabet());
        int lineLength = (int) Math.max(1, request.lineWidthMm() / (ADVANCE * request.xHeightMm()));
        List<Paragraph> paragraphs = Paragraph.split(request.text(), lineLength);
        List<LevelLine> passages = sample(paragraphs, request, style, progress);
        return new Handwriting(setInLines(paragraphs, passages, request), request.xHeightMm());
    }

    private List<LevelLine> sample(
            List<Paragraph> paragraphs, HandwritingRequest request, float[] style, Progress progress) {
        Random seeds = new Random(request.seed());
        List<LineSpec> passages = paragraphs.stream()
                .flatMap(paragraph -> paragraph.passages().stream())
                .map(text -> new LineSpec(text, style, seeds.nextLong()))
                .toList();
        List<SampledLine> sampled = sampler.sample(passages, request.bias(), progress);
        return sampled.stream().map(LevelLine::of).toList();
    }

    private static List<Handwriting.Line> setInLines(
            List<Paragraph> paragraphs, List<LevelLine> passages, HandwritingRequest request) {
        double usualXHeight = XHeight.estimate(
                passages.stream().flatMap(line -> line.letterHeights().stream()).toList(), 1);
        LineFiller filler = new LineFiller(
                request.layout(),
                new Irregularity(request.layout().irregularity(), request.seed(), request.xHeightMm()));
        Iterator<LevelLine> next = passages.iterator();
        for (Paragraph paragraph : paragraphs) {
            filler.indent(paragraph.indent() * ADVANCE * request.xHeightMm());
            for (int i = 0; i < paragraph.passages().size(); i++) {
                LevelLine passage = next.next();
                double xHeight = XHeight.estimate(passage.letterHeights(), usualXHeight);
                filler.add(WordInk.split(passage, request.xHeightMm() / xHeight));
            }
            filler.endLine();
        }
        return filler.lines();
    }
}
