package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;

/**
 * Ink that fits the box of a form field: it shrinks, but stays legible. The origin of what the methods give is the upper
 * left corner of the inside of the box.
 *
 * @param request what to write
 * @param box of the field
 * @param alignment 0 left, 1 centred, 2 right
 */
record FieldInk(HandwritingRequest request, FieldBox box, int alignment) {

    /** From a baseline to the top of a d, in x-heights. */
    private static final double ASCENT = 2.1;

    /** From the top of a d to the bottom of a g, in x-heights. */
    private static final double LINE_HEIGHT = 3.2;

    private static final double LEAST_X_HEIGHT_MM = 0.6;
    private static final double WIDEST_IN_CELL = 0.85;
    private static final int MOST_TRIES = 8;

    /**
     * The text on one line.
     *
     * @throws MisplacedException if it would have to be too small
     */
    Handwriting line(Function<HandwritingRequest, Handwriting> hand) {
        Handwriting ink = hand.apply(oneLine(request.text().strip().replaceAll("\\s+", " ")));
        double width = bounds(ink.strokes().toList()).map(Bounds::maxX).orElse(0.0);
        double scale = Math.min(1, box.innerWidthMm() / width);
        requireLegible(scale * ink.xHeightMm());
        double blank = Math.max(0, box.innerWidthMm() - scale * width);
        return new MovedInk(scale, blank * alignment / 2, middle(scale * ink.xHeightMm())).of(ink);
    }

    /**
     * The text on as many lines as it needs.
     *
     * @throws MisplacedException if it would have to be too small
     */
    Handwriting lines(Function<HandwritingRequest, Handwriting> hand) {
        double width = Math.max(Layout.MIN_LINE_WIDTH_MM, box.innerWidthMm());
        double size = Math.min(request.xHeightMm(), box.innerHeightMm() / LINE_HEIGHT);
        for (int i = 0; i < MOST_TRIES; i++) {
            requireLegible(size);
            Handwriting ink = hand.apply(request.withLayout(layout(size, width)));
            double lowest = bounds(ink.strokes().toList()).map(Bounds::maxY).orElse(0.0);
            double height = ASCENT * size + lowest;
            if (height <= box.innerHeightMm()) {
                return new MovedInk(1, 0, ASCENT * size).of(ink);
            }
            // Half the size takes a quarter of the room.
            size *= Math.min(0.95, Math.sqrt(box.innerHeightMm() / height));
        }
        throw tooLong();
    }

    /**
     * A character in each cell. They are written as words of one letter in one go, so that they look alike.
     *
     * @param cells number of cells, not less than that of the characters
     * @throws MisplacedException if they would have to be too small
     */
    Handwriting comb(Function<HandwritingRequest, Handwriting> hand, int cells) {
        String text = request.text().strip();
        int[] characters = text.codePoints().toArray();
        String spaced = text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        Handwriting ink = hand.apply(oneLine(spaced));
        Iterator<Word> letters =
                ink.lines().stream().flatMap(line -> line.words().stream()).iterator();
        double cell = box.widthMm() / cells;
        double widest = ink.lines().stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(word -> bounds(word.strokes()).map(Bounds::width).orElse(0.0))
                .max()
                .orElse(0);
        double scale = Math.min(1, WIDEST_IN_CELL * cell / widest);
        requireLegible(scale * ink.xHeightMm());
        double baseline = middle(scale * ink.xHeightMm());
        int first = (cells - characters.length) * alignment / 2;
        List<Word> words = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || Character.isWhitespace(characters[i])) {
                words.add(new Word(word.toString(), strokes));
                strokes.clear();
                word.setLength(0);
            } else if (letters.hasNext()) {
                List<Stroke> letter = letters.next().strokes();
                double middle =
                        bounds(letter).map(b -> (b.minX() + b.maxX()) / 2).orElse(0.0);
                strokes.addAll(
                        new MovedInk(scale, (first + i + 0.5) * cell - scale * middle - box.paddingMm(), baseline)
                                .of(letter));
                word.appendCodePoint(characters[i]);
            }
        }
        return new Handwriting(List.of(new Line(words, baseline)), scale * ink.xHeightMm(), ink.provenance());
    }

    private HandwritingRequest oneLine(String text) {
        double size = Math.min(request.xHeightMm(), box.innerHeightMm() / LINE_HEIGHT);
        requireLegible(size);
        return request.withText(text).withLayout(layout(size, Layout.MAX_LINE_WIDTH_MM));
    }

    /** Straight lines: there is no room to be irregular. */
    private static Layout layout(double xHeightMm, double widthMm) {
        return Layout.USUAL.withXHeightMm(xHeightMm).withLineWidthMm(widthMm).withIrregularity(0);
    }

    /** Height of the baseline of a line in the middle of the box. */
    private double middle(double xHeightMm) {
        return (box.innerHeightMm() - LINE_HEIGHT * xHeightMm) / 2 + ASCENT * xHeightMm;
    }

    private void requireLegible(double xHeightMm) {
        if (!(xHeightMm >= LEAST_X_HEIGHT_MM)) {
            throw tooLong();
        }
    }

    private MisplacedException tooLong() {
        return new MisplacedException("%d characters do not fit a field of %.1f x %.1f mm in legible size; write less"
                .formatted(request.text().length(), box.innerWidthMm(), box.innerHeightMm()));
    }

    private static Optional<Bounds> bounds(List<Stroke> strokes) {
        return Bounds.of(strokes.stream());
    }
}
