package org.longhand.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A text for a form field.
 *
 * @param name of the field
 * @param text to write there
 */
record FieldText(String name, String text) {

    /** Reads {@code NAME=TEXT}; the text may have further equals signs. */
    static final class Converter implements ITypeConverter<FieldText> {

        @Override
        public FieldText convert(String value) {
            int equals = value.indexOf('=');
            if (equals <= 0) {
                throw new TypeConversionException("'%s' is no text for a field; use NAME=TEXT".formatted(value));
            }
            if (value.substring(equals + 1).isBlank()) {
                throw new TypeConversionException(
                        "'%s' has no text for the field; write some, or leave the field out".formatted(value));
            }
            return new FieldText(value.substring(0, equals), value.substring(equals + 1));
        }
    }
}
