package org.longhand.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.longhand.api.Pen;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a colour: the name of an ink, or {@code #rrggbb}. */
final class InkColor implements ITypeConverter<Integer>, Iterable<String> {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final Map<String, Integer> NAMED = new TreeMap<>(Map.of(
            "black", 0x141414,
            "blue", 0x1f3f9e,
            "blue-black", Pen.BLUE_BLACK.rgb(),
            "green", 0x1c6b40,
            "red", 0xb3202c,
            "sepia", 0x5c3a21,
            "violet", 0x5a2d86));

    @Override
    public Integer convert(String value) {
        String color = value.toLowerCase(Locale.ROOT);
        if (HEX.matcher(color).matches()) {
            return Integer.valueOf(color.substring(1), 16);
        }
        Integer rgb = NAMED.get(color);
        if (rgb == null) {
            throw new TypeConversionException(
                    "'%s' is no colour; use #rrggbb or one of %s".formatted(value, String.join(", ", NAMED.keySet())));
        }
        return rgb;
    }

    /** The names, for the completion of the shell. */
    @Override
    public Iterator<String> iterator() {
        return NAMED.keySet().iterator();
    }
}
