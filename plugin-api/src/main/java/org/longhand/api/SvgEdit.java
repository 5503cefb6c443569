package org.longhand.api;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What to write into an SVG. Start from {@link #of} and change what matters with the {@code with…} methods. What is
 * empty follows from the place: a text's own words, size and colour, or the size that fills a box.
 *
 * @param placement where
 * @param text lines separated by {@code \n}; empty to write what the element says already
 * @param style hand, bias, seed, and how irregular lines are; alignment of what fills a box; its text,
 *     size and line width do not count
 * @param xHeightMm height of a lower-case x in millimetres as the document is displayed; letters are smaller where there
 *     is less room
 * @param lineWidthMm longest line in millimetres
 * @param rgb colour as 0xRRGGBB
 * @param penWidthMm width of the pen in millimetres
 * @param nib how the width varies
 */
public record SvgEdit(
        SvgPlacement placement,
        Optional<String> text,
        HandwritingRequest style,
        OptionalDouble xHeightMm,
        OptionalDouble lineWidthMm,
        OptionalInt rgb,
        OptionalDouble penWidthMm,
        Nib nib) {

    private static final double MAX_MM = 10_000;

    /**
     * Checks the numbers.
     *
     * @param placement in the document that is edited
     * @param text with at least one character that is no blank, or empty for the element's own
     * @param style hand, bias, seed, irregularity and alignment
     * @param xHeightMm above 0 and up to 10,000, or empty for the element's own
     * @param lineWidthMm above 0 and up to 10,000, or empty for the room there is
     * @param rgb 0x000000 to 0xffffff, or empty for the element's own
     * @param penWidthMm above 0 and up to 10,000, or empty for one that suits the letters
     * @param nib {@link Nib#ROUND} for lines of one width
     * @throws IllegalArgumentException if one is out of its range, or the text blank
     */
    public SvgEdit {
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(nib, "nib");
        text.filter(String::isBlank).ifPresent(blank -> {
            throw new IllegalArgumentException("the text is empty; give at least one character to write");
        });
        requireLength("x-height", xHeightMm);
        requireLength("line width", lineWidthMm);
        requireLength("pen width", penWidthMm);
        rgb.ifPresent(colour -> new Pen(colour, 1));
    }

    /**
     * Writes what the element says already, in the default hand, straight on the line, with a round nib.
     *
     * @param placement in the document that is edited
     * @return an edit to start from
     */
    public static SvgEdit of(SvgPlacement placement) {
        return new SvgEdit(
                placement,
                Optional.empty(),
                HandwritingRequest.of("x").withLayout(Layout.USUAL.withIrregularity(0)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Nib.ROUND);
    }

    /**
     * The same with another text.
     *
     * @param value lines separated by {@code \n}, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if the text is blank
     */
    public SvgEdit withText(String value) {
        return new SvgEdit(placement, Optional.of(value), style, xHeightMm, lineWidthMm, rgb, penWidthMm, nib);
    }

    /**
     * The same in another style.
     *
     * @param value whose hand, bias, seed, irregularity and alignment count
     * @return a changed copy
     */
    public SvgEdit withStyle(HandwritingRequest value) {
        return new SvgEdit(placement, text, value, xHeightMm, lineWidthMm, rgb, penWidthMm, nib);
    }

    /**
     * The same with letters of this size.
     *
     * @param value height of a lower-case x in millimetres, above 0 and up to 10,000
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public SvgEdit withXHeightMm(double value) {
        return new SvgEdit(placement, text, style, OptionalDouble.of(value), lineWidthMm, rgb, penWidthMm, nib);
    }

    /**
     * The same with lines of this width.
     *
     * @param value longest line in millimetres, above 0 and up to 10,000
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public SvgEdit withLineWidthMm(double value) {
        return new SvgEdit(placement, text, style, xHeightMm, OptionalDouble.of(value), rgb, penWidthMm, nib);
    }

    /**
     * The same in this colour.
     *
     * @param value {@code 0xRRGGBB}
     * @return a changed copy
     * @throws IllegalArgumentException if it is below 0 or above 0xffffff
     */
    public SvgEdit withRgb(int value) {
        return new SvgEdit(placement, text, style, xHeightMm, lineWidthMm, OptionalInt.of(value), penWidthMm, nib);
    }

    /**
     * The same with a pen of this width.
     *
     * @param value in millimetres, above 0 and up to 10,000
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public SvgEdit withPenWidthMm(double value) {
        return new SvgEdit(placement, text, style, xHeightMm, lineWidthMm, rgb, OptionalDouble.of(value), nib);
    }

    /**
     * The same with another tip of the pen.
     *
     * @param value how the width of the line varies
     * @return a changed copy
     */
    public SvgEdit withNib(Nib value) {
        return new SvgEdit(placement, text, style, xHeightMm, lineWidthMm, rgb, penWidthMm, value);
    }

    private static void requireLength(String name, OptionalDouble mm) {
        mm.ifPresent(value -> {
            if (!(value > 0 && value <= MAX_MM)) {
                throw new IllegalArgumentException(
                        "%s is %s mm, but must be above 0 and at most %s mm".formatted(name, value, MAX_MM));
            }
        });
    }
}
