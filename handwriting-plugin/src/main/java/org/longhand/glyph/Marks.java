package org.longhand.glyph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The marks of letters, read once from {@code marks.txt}. */
public final class Marks {

    private static final Map<String, Mark> BY_NAME = new HashMap<>();
    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        for (Table.Row row : Table.read(Marks.class, "marks.txt", 4)) {
            String name = row.field(1);
            BY_NAME.put(name, row.parse(() -> Mark.parse(row.field(2), row.field(3))));
            if (!row.field(0).equals("-")) {
                NAMES.put(row.parse(() -> Integer.parseInt(row.field(0), 16)), name);
            }
        }
    }

    private Marks() {}

    /** Name of the mark for a combining character, or empty if there is none. */
    public static Optional<String> nameOf(int combiningCharacter) {
        return Optional.ofNullable(NAMES.get(combiningCharacter));
    }

    /**
     * A mark by its name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Mark named(String name) {
        Mark mark = BY_NAME.get(name);
        if (mark == null) {
            throw new IllegalArgumentException("there is no mark \"%s\"".formatted(name));
        }
        return mark;
    }
}
