package org.longhand.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longhand.api.UnwritableTextException;

/** Finds the characters of a text that can neither be spelled nor drawn. */
public final class UnwritableText {

    private static final int MOST_CHARACTERS_NAMED = 10;
    private static final int MOST_PLACES_NAMED = 5;

    private UnwritableText() {}

    /**
     * Checks every character but white space.
     *
     * @param text composed, see {@link Speller#compose}
     * @throws UnwritableTextException that names each character that cannot be written, and where it stands
     */
    public static void check(String text, Speller speller) {
        Map<Integer, List<String>> places = new LinkedHashMap<>();
        List<String> lines = Speller.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            int column = 1;
            int before = ' ';
            for (int c : lines.get(i).codePoints().toArray()) {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !speller.canWrite(before, c)) {
                    places.computeIfAbsent(c, key -> new ArrayList<>()).add((i + 1) + ":" + column);
                }
                before = c;
                column++;
            }
        }
        if (!places.isEmpty()) {
            String all = places.entrySet().stream()
                    .limit(MOST_CHARACTERS_NAMED)
                    .map(entry -> describe(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("; "));
            if (places.size() > MOST_CHARACTERS_NAMED) {
                all += "; and %d other characters".formatted(places.size() - MOST_CHARACTERS_NAMED);
            }
            throw new UnwritableTextException(
                    "the text has characters that cannot be written: %s (line:column); ".formatted(all)
                            + "write them in Latin letters");
        }
    }

    /** Control and format characters, some of which would turn the message around. */
    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private static String describe(int character, List<String> places) {
        List<String> named = places.subList(0, Math.min(places.size(), MOST_PLACES_NAMED));
        String more = places.size() > named.size() ? " and %d more".formatted(places.size() - named.size()) : "";
        String shown = isInvisible(character) ? "" : "'%s' ".formatted(Character.toString(character));
        return "%sU+%04X at %s%s".formatted(shown, character, String.join(", ", named), more);
    }
}
