package org.longhand.training.iam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The corrected transcript of one form: what stands under {@code CSR:} in its {@code ascii} file. Line N is the text of
 * the form's N-th line of ink.
 *
 * @param lines without the blank ones
 */
record Transcripts(List<String> lines) {

    private static final String CORRECTED = "CSR:";

    /** Reads a file; a file that is missing or has no corrected part has no lines. */
    static Transcripts read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Transcripts(List.of());
        }
        List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .map(String::strip)
                .toList();
        int start = all.indexOf(CORRECTED);
        return new Transcripts(
                start < 0
                        ? List.of()
                        : all.subList(start + 1, all.size()).stream()
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    /** The text of a line, counted from 1. */
    Optional<String> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }
}
