package org.longhand.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.MergeText;

/**
 * A letter to write, or why there will be none.
 *
 * @param row of the data
 * @param file its name in the folder; empty if there is a fault
 * @param request empty if there is a fault
 * @param fault empty if the letter can be written, as far as is known
 */
record MergeLetter(MergeRow row, String file, Optional<HandwritingRequest> request, Optional<String> fault) {

    /**
     * Makes a letter of each row, with a seed of its own.
     *
     * @param requests a request to write a text
     * @throws CliException if two letters would be one file
     */
    static List<MergeLetter> of(
            MergeData data, MergeText text, MergeFileName name, Function<String, HandwritingRequest> requests) {
        List<MergeLetter> letters = new ArrayList<>();
        Map<String, MergeRow> taken = new HashMap<>();
        for (MergeRow row : data.rows()) {
            MergeLetter letter = of(row, data.rows().size(), text, name, requests);
            letters.add(letter);
            if (letter.request().isPresent()) {
                MergeRow other = taken.put(MergeFileName.identity(letter.file()), row);
                if (other != null) {
                    throw new CliException(
                            ExitCode.USAGE,
                            "lines %d and %d of the data both make %s; put {%s} or another field into --out"
                                    .formatted(other.line(), row.line(), letter.file(), MergeFileName.NUMBER));
                }
            }
        }
        return letters;
    }

    private static MergeLetter of(
            MergeRow row, int rows, MergeText text, MergeFileName name, Function<String, HandwritingRequest> requests) {
        if (row.fault().isPresent()) {
            return new MergeLetter(row, "", Optional.empty(), row.fault());
        }
        Map<String, String> fields = MergeFileName.fields(row, rows);
        try {
            HandwritingRequest request = requests.apply(text.fill(fields)).copy(row.number());
            return new MergeLetter(row, name.of(fields), Optional.of(request), Optional.empty());
        } catch (IllegalArgumentException e) {
            return new MergeLetter(row, "", Optional.empty(), Optional.of(e.getMessage()));
        }
    }
}
