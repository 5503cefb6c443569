package org.longhand.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longhand.api.UnwritableTextException;
import org.longhand.model.Alphabet;

/** Finds the characters of a text that the network did not learn. */
final class UnwritableText {

    private static final int MOST_CHARACTERS_NAMED = 10;
    private static final int MOST_PLACES_NAMED = 5;

    private UnwritableText() {}

    /**
     * Checks every character but white space, of which only blanks are written.
     *
     * @throws UnwritableTextException that names each character that cannot be written, and where it stands
     */
    static void check(String text, Alphabet alphabet) {
        Map<Integer, List<String>> places = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int column = 1;
            for (int c : lines.get(i).codePoints().toArray()) {
                if (!isWritable(c, alphabet)) {
                    places.computeIfAbsent(c, key -> new ArrayList<>()).add((i + 1) + ":" + column);
                }
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
                    "the text has characters that this hand cannot write: %s (line:column); ".formatted(all)
                            + "replace them by some of these: " + alphabet.characters());
        }
    }

    private static boolean isWritable(int character, Alphabet alphabet) {
        return Character.isBmpCodePoint(character) && alphabet.contains((char) character)
                || Paragraph.BLANKS.matcher(Character.toString(character)).matches();
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
