package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The people of a mail merge, from a CSV file (RFC 4180) whose first line names the columns.
 *
 * @param columns names, each once
 * @param rows all that follow, good or bad
 */
record MergeData(List<String> columns, List<MergeRow> rows) {

    private static final int MAX_BYTES = 16 << 20;
    private static final String SEPARATORS = ",;\t";

    MergeData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param charset of the file, unless it begins with a byte order mark of UTF-16
     * @param separator between values; 0 to take the one that the first line has most of
     * @throws CliException if the file cannot be read, or its first line does not name columns
     */
    static MergeData read(Path file, Charset charset, char separator) {
        String csv;
        try (InputStream in = TextFile.open(file)) {
            byte[] bytes = TextFile.readAll(in, file.toString(), MAX_BYTES, "split it");
            csv = TextFile.decode(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : charset, file.toString());
        } catch (IOException e) {
            throw new CliException(ExitCode.TEXT, "cannot read %s: %s".formatted(file, IoErrors.reason(e)), e);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator == 0 ? mostUsedSeparator(csv) : separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return read(parser, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a string
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
    }

    private static char mostUsedSeparator(String csv) {
        String header = csv.lines().findFirst().orElse("");
        char most = SEPARATORS.charAt(0);
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static MergeData read(CSVParser parser, Path file) {
        Iterator<CSVRecord> records = parser.iterator();
        List<String> columns = columns(records, file);
        List<MergeRow> rows = new ArrayList<>();
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return new MergeData(columns, rows);
                }
                rows.add(MergeRow.of(
                        line, rows.size() + 1, columns, records.next().toList()));
            } catch (UncheckedIOException e) {
                // The parser goes on behind the mistake.
                rows.add(MergeRow.bad(line, rows.size() + 1, "a quoted value does not end where it should"));
            }
        }
    }

    private static List<String> columns(Iterator<CSVRecord> records, Path file) {
        List<String> columns;
        try {
            if (!records.hasNext()) {
                throw new CliException(
                        ExitCode.TEXT, "%s is empty; its first line must name the columns".formatted(file));
            }
            columns = records.next().stream().map(String::strip).toList();
        } catch (UncheckedIOException e) {
            throw new CliException(
                    ExitCode.TEXT, "%s:1: a quoted name does not end where it should".formatted(file), e);
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (column.isEmpty() || !seen.add(column)) {
                throw new CliException(
                        ExitCode.TEXT,
                        "%s:1: the column name \"%s\" is %s; name every column, each differently"
                                .formatted(file, column, column.isEmpty() ? "empty" : "there twice"));
            }
        }
        return columns;
    }
}
