package org.longhand.training.unipen;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code LEVEL range quality "label"}; quality and label may be absent, a label may go over several lines. */
final class SegmentParser {

    private static final Pattern HEAD = Pattern.compile("(\\S+)\\s+([^\\s\"]+)(?:\\s+([^\\s\"]+))?\\s*");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /** Ends the search for a closing quote that is missing. */
    private static final int MAX_LABEL_LINES = 100;

    private SegmentParser() {}

    /**
     * Reads one entry.
     *
     * @param value what follows the keyword on its line
     * @param more where the label goes on if its quote is not closed
     * @return empty if the entry has no level or no range
     */
    static Optional<Segment> parse(String value, BufferedReader more) throws IOException {
        int quote = value.indexOf('"');
        Matcher head = HEAD.matcher(quote < 0 ? value : value.substring(0, quote));
        if (!head.matches()) {
            return Optional.empty();
        }
        String label = quote < 0 ? "" : label(value.substring(quote + 1), more);
        String quality = head.group(3) == null ? "" : head.group(3);
        return Optional.of(new Segment(0, head.group(1), head.group(2), quality, label));
    }

    /** Up to the last quote, because some labels hold quotes without a backslash. */
    private static String label(String afterQuote, BufferedReader more) throws IOException {
        StringBuilder text = new StringBuilder(afterQuote);
        boolean closed = hasClosingQuote(afterQuote);
        for (int lines = 1; !closed && lines < MAX_LABEL_LINES; lines++) {
            String line = more.readLine();
            if (line == null) {
                break;
            }
            text.append('\n').append(line);
            closed = line.indexOf('"') >= 0;
        }
        int end = text.lastIndexOf("\"");
        return ESCAPED.matcher(text.substring(0, end < 0 ? text.length() : end)).replaceAll("$1");
    }

    private static boolean hasClosingQuote(String afterQuote) {
        for (int i = 0; i < afterQuote.length(); i++) {
            if (afterQuote.charAt(i) == '"') {
                return true;
            }
            if (afterQuote.charAt(i) == '\\') {
                i++;
            }
        }
        return false;
    }
}
