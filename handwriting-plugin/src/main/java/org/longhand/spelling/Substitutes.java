package org.longhand.spelling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.longhand.api.Substitution;
import org.longhand.api.Substitution.Replacement;
import org.longhand.glyph.Table;

/**
 * Puts letters in the place of characters that cannot be written: {@code substitutes.txt} has Latin ones for Greek and
 * Cyrillic; for the rest there is a question mark.
 */
public final class Substitutes {

    private static final String UNKNOWN = "?";
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        for (Table.Row row : Table.read(Substitutes.class, "substitutes.txt", 2)) {
            LETTERS.put(row.field(0).codePointAt(0), row.field(1));
        }
    }

    private Substitutes() {}

    /** The text with every character replaced that the speller does not know. */
    public static Substitution in(String text, Speller speller) {
        StringBuilder writable = new StringBuilder();
        Map<String, String> replaced = new LinkedHashMap<>();
        int before = ' ';
        for (int c : Speller.compose(text).codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || speller.canWrite(before, c)) {
                writable.appendCodePoint(c);
            } else {
                String written = LETTERS.getOrDefault(c, UNKNOWN);
                writable.append(written);
                replaced.putIfAbsent(Character.toString(c), written);
            }
            before = c;
        }
        return new Substitution(
                writable.toString(),
                replaced.entrySet().stream()
                        .map(entry -> new Replacement(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
