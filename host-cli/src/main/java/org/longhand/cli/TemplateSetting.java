package org.longhand.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longhand.api.Alignment;
import org.longhand.api.Description;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Output;
import org.longhand.api.Paper;
import org.longhand.api.Pen;
import org.longhand.api.Plotter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a template may set: options of the command line that say how to write, but none that name files. */
enum TemplateSetting {
    PAGE_SIZE(new PageSizeConverter()),
    LANDSCAPE(TemplateSetting::yesOrNo),
    MARGINS(new MarginsConverter()),
    PAPER(value -> oneOf(Paper.Kind.class, value)),
    RULING(value -> number(value, Paper.MIN_DISTANCE_MM, Paper.MAX_DISTANCE_MM)),
    SIZE(value -> number(value, Layout.MIN_X_HEIGHT_MM, Layout.MAX_X_HEIGHT_MM)),
    LINE_DISTANCE(value -> number(value, Layout.MIN_X_HEIGHT_MM, Layout.MAX_LINE_DISTANCE_MM)),
    WIDTH(value -> number(value, Layout.MIN_LINE_WIDTH_MM, Layout.MAX_LINE_WIDTH_MM)),
    ALIGN(value -> oneOf(Alignment.class, value)),
    IRREGULARITY(value -> number(value, Layout.MIN_IRREGULARITY, Layout.MAX_IRREGULARITY)),
    HAND(value -> value),
    BIAS(value -> number(value, HandwritingRequest.MIN_BIAS, HandwritingRequest.MAX_BIAS)),
    SEED(value -> whole(value, Long.MIN_VALUE, Long.MAX_VALUE)),
    SUBSTITUTE(TemplateSetting::yesOrNo),
    INK(new InkColor()),
    PEN(value -> number(value, Pen.MIN_WIDTH_MM, Pen.MAX_WIDTH_MM)),
    NIB(new NibName()),
    DPI(value -> (int) whole(value, Output.Png.MIN_DOTS_PER_INCH, Output.Png.MAX_DOTS_PER_INCH)),
    PACE(value -> number(value, Output.AnimatedSvg.MIN_PACE, Output.AnimatedSvg.MAX_PACE)),
    PEN_DOWN(PlotterOptions::requirePenDown),
    PEN_UP(PlotterOptions::requirePenUp),
    FEED(value -> number(value, Plotter.MIN_SPEED_MM_PER_MIN, Plotter.MAX_SPEED_MM_PER_MIN)),
    TRAVEL(value -> number(value, Plotter.MIN_SPEED_MM_PER_MIN, Plotter.MAX_SPEED_MM_PER_MIN)),
    ORIGIN(PlotterOptions::requireOrigin),
    Y_DOWN(TemplateSetting::yesOrNo),
    TITLE(value -> value),
    LANGUAGE(value -> new Description("", value).language());

    @SuppressWarnings("ImmutableEnumChecker") // converters have no state
    private final ITypeConverter<?> converter;

    TemplateSetting(ITypeConverter<?> converter) {
        this.converter = converter;
    }

    /** The setting of this name, or empty if there is none. */
    static Optional<TemplateSetting> of(String key) {
        return Stream.of(values()).filter(setting -> setting.key().equals(key)).findFirst();
    }

    /** All names in a row. */
    static String names() {
        return Stream.of(values()).map(TemplateSetting::key).collect(Collectors.joining(", "));
    }

    /** Its name in a file, such as {@code page-size}; the option is called so, too. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value as its option holds it; a {@link RuntimeException} says what is allowed instead. */
    Object parse(String value) {
        try {
            return converter.convert(value);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static boolean yesOrNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new TypeConversionException("'%s' must be true or false".formatted(value));
        }
        return value.equals("true");
    }

    private static double number(String value, double min, double max) {
        try {
            double number = Double.parseDouble(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new TypeConversionException("'%s' must be a number from %s to %s".formatted(value, min, max));
    }

    private static long whole(String value, long min, long max) {
        try {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new TypeConversionException("'%s' must be a whole number from %d to %d".formatted(value, min, max));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' must be one of %s"
                        .formatted(
                                value,
                                Stream.of(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }
}
