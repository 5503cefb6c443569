package org.longhand.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One letter's values.
 *
 * @param line of the file on which the row begins, from 1
 * @param number of the row, from 1
 * @param values by column
 * @param fault why there will be no letter, if that is known already
 */
record MergeRow(long line, int number, Map<String, String> values, Optional<String> fault) {

    MergeRow {
        values = Map.copyOf(values);
    }

    static MergeRow of(long line, int number, List<String> columns, List<String> values) {
        if (values.size() != columns.size()) {
            return bad(line, number, "there are %d values, but %d columns".formatted(values.size(), columns.size()));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), values.get(i).strip());
        }
        return new MergeRow(line, number, byColumn, Optional.empty());
    }

    static MergeRow bad(long line, int number, String fault) {
        return new MergeRow(line, number, Map.of(), Optional.of(fault));
    }
}
