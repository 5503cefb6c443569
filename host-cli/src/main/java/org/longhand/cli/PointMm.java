package org.longhand.cli;

import org.longhand.api.Point;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a position in millimetres, such as {@code 30,120}. */
final class PointMm implements ITypeConverter<Point> {

    private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)";

    @Override
    public Point convert(String value) {
        if (!value.matches(NUMBER + "," + NUMBER)) {
            throw new TypeConversionException("'%s' is no position; use X,Y in mm, such as 30,120".formatted(value));
        }
        int comma = value.indexOf(',');
        return new Point(Double.parseDouble(value.substring(0, comma)), Double.parseDouble(value.substring(comma + 1)));
    }
}
