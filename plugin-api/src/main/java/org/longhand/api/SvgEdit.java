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
 * @param style hand, bias, seed, and how irregular lines are; its text, size and line width do not count
 * @param xHeightMm height of a lower-case x in millimetres as the document is displayed; letters are smaller where there
 *     is less room
 * @param lineWidthMm longest line in millimetres
 * @param rgb colour as 0xRRGGBB
 * @param penWidthMm width of the pen in millimetres
 */
public record SvgEdit(
        SvgPlacement placement,
        Optional<String> text,
        HandwritingRequest style,
        OptionalDouble xHeightMm,
        OptionalDouble lineWidthMm,
        OptionalInt rgb,
        OptionalDouble penWidthMm) {

    private static final double MAX_MM = 10_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range, or the text blank
     */
    public SvgEdit {
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(style, "style");
        text.filter(String::isBlank).ifPresent(blank -> {
            throw new IllegalArgumentException("the text is empty; give at least one character to write");
        });
        requireLength("x-height", xHeightMm);
        requireLength("line width", lineWidthMm);
        requireLength("pen width", penWidthMm);
        rgb.ifPresent(colour -> new Pen(colour, 1));
    }

    /** Writes what the element says already, in the default hand, straight on the line. */
    public static SvgEdit of(SvgPlacement placement) {
        return new SvgEdit(
                placement,
                Optional.empty(),
                HandwritingRequest.of("x").withLayout(Layout.USUAL.withIrregularity(0)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    /** The same with another text. */
    public SvgEdit withText(String value) {
        return new SvgEdit(placement, Optional.of(value), style, xHeightMm, lineWidthMm, rgb, penWidthMm);
    }

    /** The hand, bias, seed and irregularity of a request. */
    public SvgEdit withStyle(HandwritingRequest value) {
        return new SvgEdit(placement, text, value, xHeightMm, lineWidthMm, rgb, penWidthMm);
    }

    /** The same with letters of this size, in millimetres. */
    public SvgEdit withXHeightMm(double value) {
        return new SvgEdit(placement, text, style, OptionalDouble.of(value), lineWidthMm, rgb, penWidthMm);
    }

    /** The same with lines of this width, in millimetres. */
    public SvgEdit withLineWidthMm(double value) {
        return new SvgEdit(placement, text, style, xHeightMm, OptionalDouble.of(value), rgb, penWidthMm);
    }

    /** The same in this colour, {@code 0xRRGGBB}. */
    public SvgEdit withRgb(int value) {
        return new SvgEdit(placement, text, style, xHeightMm, lineWidthMm, OptionalInt.of(value), penWidthMm);
    }

    /** The same with a pen of this width, in millimetres. */
    public SvgEdit withPenWidthMm(double value) {
        return new SvgEdit(placement, text, style, xHeightMm, lineWidthMm, rgb, OptionalDouble.of(value));
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
