package org.longhand.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.longhand.api.Nib;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a nib, with a number behind a colon where it has one. */
final class NibName implements ITypeConverter<Nib>, Iterable<String> {

    @Override
    public Nib convert(String value) {
        String[] parts = value.toLowerCase(Locale.ROOT).split(":", 2);
        try {
            return switch (parts[0]) {
                case "flexible" -> new Nib.Flexible(number(parts, Nib.Flexible.DEFAULT_CONTRAST));
                case "broad" -> new Nib.Broad(number(parts, Nib.Broad.DEFAULT_ANGLE_DEGREES));
                case "round" -> {
                    requireNoNumber(parts);
                    yield Nib.ROUND;
                }
                default -> throw unknown(value);
            };
        } catch (NumberFormatException e) {
            throw unknown(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The names, for the completion of the shell. */
    @Override
    public Iterator<String> iterator() {
        return List.of("round", "flexible", "broad").iterator();
    }

    private static double number(String[] parts, double usual) {
        return parts.length == 1 ? usual : Double.parseDouble(parts[1]);
    }

    private static void requireNoNumber(String[] parts) {
        if (parts.length > 1) {
            throw new NumberFormatException();
        }
    }

    private static TypeConversionException unknown(String value) {
        return new TypeConversionException(
                "'%s' is no nib; use round, flexible, flexible:CONTRAST, broad or broad:ANGLE".formatted(value));
    }
}
