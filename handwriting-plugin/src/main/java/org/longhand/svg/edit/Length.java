package org.longhand.svg.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length as SVG attributes state it (SVG 1.1, section 7.10).
 *
 * @param value the number
 * @param unit in lower case; empty for user units
 */
record Length(double value, String unit) {

    static final double MM_PER_PIXEL = 25.4 / 96;

    /** A small x in em: what most fonts come near to. */
    static final double EX = 0.5;

    private static final double USUAL_FONT_SIZE = 16;

    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:\\d{1,99}\\.?\\d{0,99}|\\.\\d{1,99})(?:[eE][+-]?\\d{1,4})?)([a-zA-Z]{0,4}|%)");

    /** Reads one length, if it is one. */
    static Optional<Length> parse(String text) {
        List<Length> all = parseList(text);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Reads lengths that are separated by blanks or commas; none if one of them is none. */
    static List<Length> parseList(String text) {
        List<Length> lengths = new ArrayList<>();
        for (String part : text.strip().split("[\\s,]+")) {
            Matcher length = LENGTH.matcher(part);
            if (!length.matches() || !Double.isFinite(Double.parseDouble(length.group(1)))) {
                return List.of();
            }
            lengths.add(new Length(
                    Double.parseDouble(length.group(1)), length.group(2).toLowerCase(Locale.ROOT)));
        }
        return lengths;
    }

    /** Whether it is stated in millimetres, inches or the like, and not as a share of something. */
    boolean isAbsolute() {
        return !unit.equals("%");
    }

    /**
     * In user units.
     *
     * @param fontSize in user units
     * @param whole what 100 % is; not a number if that is unknown
     * @return not a number if it depends on what is unknown
     */
    double userUnits(double fontSize, double whole) {
        return switch (unit) {
            case "", "px" -> value;
            case "mm" -> value / MM_PER_PIXEL;
            case "cm" -> value * 10 / MM_PER_PIXEL;
            case "q" -> value / 4 / MM_PER_PIXEL;
            case "in" -> value * 96;
            case "pt" -> value * 96 / 72;
            case "pc" -> value * 16;
            case "em" -> value * fontSize;
            case "ex", "ch" -> value * fontSize * EX;
            case "rem" -> value * USUAL_FONT_SIZE;
            case "%" -> value / 100 * whole;
            default -> Double.NaN;
        };
    }
}
