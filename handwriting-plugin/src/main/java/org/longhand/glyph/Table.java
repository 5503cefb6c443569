package org.longhand.glyph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the data files of this program: UTF-8, fields between bars, comments from a number sign at the line's start. */
public final class Table {

    private Table() {}

    /**
     * Reads a resource that lies beside a class.
     *
     * @param fields most fields in a row; absent ones are empty
     * @throws IllegalStateException if a row has more
     */
    public static List<Row> read(Class<?> beside, String resource, int fields) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(Row.of(line, fields, resource + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /**
     * One line.
     *
     * @param fields without the blanks around them
     * @param place file and line, for errors
     */
    public record Row(List<String> fields, String place) {

        private static Row of(String line, int most, String place) {
            List<String> fields =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (fields.size() > most) {
                throw new IllegalStateException(
                        "%s has %d fields, but may have %d".formatted(place, fields.size(), most));
            }
            return new Row(fields, place);
        }

        /** A field, empty if the row is too short. */
        public String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        /** What a parser makes of the row; its errors get the place. */
        public <T> T parse(Supplier<T> parser) {
            try {
                return parser.get();
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("%s: %s".formatted(place, e.getMessage()), e);
            }
        }
    }
}
