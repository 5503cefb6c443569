package org.longhand.cli;

import java.util.stream.Stream;
import org.longhand.api.Margins;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads margins in millimetres, in the order of CSS: all, or top and side, or top, right, bottom and left. */
final class MarginsConverter implements ITypeConverter<Margins> {

    @Override
    public Margins convert(String value) {
        try {
            double[] mm = Stream.of(value.strip().split("\\s*,\\s*|\\s+", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return switch (mm.length) {
                case 1 -> Margins.all(mm[0]);
                case 2 -> new Margins(mm[0], mm[1], mm[0], mm[1]);
                case 4 -> new Margins(mm[0], mm[1], mm[2], mm[3]);
                default -> throw unreadable(value);
            };
        } catch (NumberFormatException e) {
            throw unreadable(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static TypeConversionException unreadable(String value) {
        return new TypeConversionException(
                "'%s' are no margins; use one, two or four lengths in mm, such as 20 or 25,20 or 25,20,30,20"
                        .formatted(value));
    }
}
