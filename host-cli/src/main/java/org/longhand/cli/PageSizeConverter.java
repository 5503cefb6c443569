package org.longhand.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.api.PageSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the size of a page: its name, or width and height in millimetres as in {@code 100x150}. */
final class PageSizeConverter implements ITypeConverter<PageSize>, Iterable<String> {

    private static final Pattern SIDES = Pattern.compile("(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)");
    private static final Map<String, PageSize> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("a3", PageSize.A3);
        NAMED.put("a4", PageSize.A4);
        NAMED.put("a5", PageSize.A5);
        NAMED.put("a6", PageSize.A6);
        NAMED.put("letter", PageSize.LETTER);
        NAMED.put("legal", PageSize.LEGAL);
    }

    @Override
    public PageSize convert(String value) {
        String name = value.toLowerCase(Locale.ROOT);
        Matcher sides = SIDES.matcher(name);
        if (sides.matches()) {
            try {
                return new PageSize(Double.parseDouble(sides.group(1)), Double.parseDouble(sides.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
        PageSize size = NAMED.get(name);
        if (size == null) {
            throw new TypeConversionException("'%s' is no page size; use WIDTHxHEIGHT in mm or one of %s"
                    .formatted(value, String.join(", ", NAMED.keySet())));
        }
        return size;
    }

    /** The names, for the completion of the shell. */
    @Override
    public Iterator<String> iterator() {
        return NAMED.keySet().iterator();
    }
}
