package org.longhand.training.iam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index of IAM-OnDB, a table with tabs and the columns {@code id}, {@code writer}, {@code label_source} and
 * {@code suspect} among others: says who wrote a line and whether its label can be trusted.
 */
final class LineIndex {

    /** The two transcripts of a line contradict each other, or there is none. */
    private static final Set<String> DOUBTFUL = Set.of("DIFFER", "NO-CSR");

    /**
     * What is known about a line.
     *
     * @param writer who wrote it; may be empty
     * @param doubtful whether its label is likely to be wrong
     */
    record Entry(String writer, boolean doubtful) {}

    private final Map<String, Entry> entries;

    private LineIndex(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** An index that knows nothing. */
    static LineIndex empty() {
        return new LineIndex(Map.of());
    }

    /** Reads a table; throws if a column is missing. */
    static LineIndex read(Path table) throws IOException {
        List<String> rows = Files.readAllLines(table, StandardCharsets.UTF_8);
        List<String> header = rows.isEmpty() ? List.of() : List.of(rows.get(0).split("\t", -1));
        int[] columns = {
            header.indexOf("id"), header.indexOf("writer"), header.indexOf("label_source"), header.indexOf("suspect")
        };
        for (int column : columns) {
            if (column < 0) {
                throw new IOException(table + ": the first row must name id, writer, label_source and suspect");
            }
        }
        Map<String, Entry> entries = new HashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length == header.size()) {
                boolean doubtful = DOUBTFUL.contains(cells[columns[2]]) || cells[columns[3]].equals("1");
                entries.put(cells[columns[0]], new Entry(cells[columns[1]], doubtful));
            }
        }
        return new LineIndex(entries);
    }

    Optional<Entry> entry(String line) {
        return Optional.ofNullable(entries.get(line));
    }
}
