package org.longhand.layout;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Progress;
import org.longhand.api.UnwritableTextException;
import org.longhand.model.LevelLine;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.SampledLine;
import org.longhand.model.XHeight;
import org.longhand.spelling.Speller;
import org.longhand.spelling.UnwritableText;

/**
 * Writes a text line under line.
 *
 * <p>The text is cut into passages of about a line, which the network writes side by side in one batch. Their ink is
 * made level, brought to one size, cut into words and set in lines. The same request and style give the same ink.
 */
public final class Scribe {

    /** Letters that must be measured before a line's own size counts as much as that of the text. */
    private static final double TRUST = 12;

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
        Speller speller = new Speller(sampler.alphabet());
        String text = Speller.compose(request.text());
        UnwritableText.check(text, speller);
        int lineLength = (int) Math.max(1, request.lineWidthMm() / (Paragraph.ADVANCE * request.xHeightMm()));
        List<Paragraph> paragraphs = Paragraph.split(text, lineLength, speller);
        List<LevelLine> passages = sample(paragraphs, request, style, progress);
        return new Handwriting(setInLines(paragraphs, passages, request), request.xHeightMm());
    }

    /** The ink of the letters of each passage. */
    private List<LevelLine> sample(
            List<Paragraph> paragraphs, HandwritingRequest request, float[] style, Progress progress) {
        Random seeds = new Random(request.seed());
        List<LineSpec> passages = paragraphs.stream()
                .flatMap(paragraph -> paragraph.passages().stream())
                .map(passage -> new LineSpec(passage.letters(), style, seeds.nextLong()))
                .toList();
        // A passage of signs alone has nothing to sample.
        Iterator<SampledLine> sampled = sampler.sample(
                        passages.stream()
                                .filter(passage -> !passage.text().isEmpty())
                                .toList(),
                        request.bias(),
                        progress)
                .iterator();
        return passages.stream()
                .map(passage -> passage.text().isEmpty() ? new LevelLine("", List.of()) : LevelLine.of(sampled.next()))
                .toList();
    }

    private static List<Handwriting.Line> setInLines(
            List<Paragraph> paragraphs, List<LevelLine> passages, HandwritingRequest request) {
        double usualXHeight = XHeight.estimate(
                passages.stream().flatMap(line -> line.letterHeights().stream()).toList(), 1, TRUST);
        LineFiller filler = new LineFiller(
                request.layout(),
                new Irregularity(request.layout().irregularity(), request.seed(), request.xHeightMm()));
        Iterator<LevelLine> next = passages.iterator();
        Random seeds = new Random(~request.seed());
        for (Paragraph paragraph : paragraphs) {
            filler.indent(paragraph.indent() * request.xHeightMm());
            for (Passage passage : paragraph.passages()) {
                for (int tab = 0; tab < passage.tabs(); tab++) {
                    filler.tab();
                }
                LevelLine ink = next.next();
                double xHeight = XHeight.estimate(ink.letterHeights(), usualXHeight, TRUST);
                filler.add(WordComposer.compose(
                        passage,
                        ink.inUnitsOf(xHeight),
                        request.xHeightMm(),
                        liveliness(request.bias()),
                        seeds.nextLong()));
            }
            filler.endLine();
        }
        return filler.lines();
    }

    /** How much marks and signs vary: as the letters do, less with more bias; 1 at the default. */
    private static double liveliness(double bias) {
        return Math.exp((HandwritingRequest.DEFAULT_BIAS - bias) / 2);
    }
}
