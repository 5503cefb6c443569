package org.longhand.glyph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.longhand.api.Point;

/** The characters that are drawn, read once from {@code signs.txt}. */
public final class Signs {

    /** Size of the digits in an exponent or fraction, in x-heights. */
    private static final double SMALL = 0.72;

    private static final double RAISED = 1.02;
    private static final double LOWERED = -0.25;
    private static final Shape FRACTION_SLASH = Shape.parse("1.00,1.70 .62,.80 .26,-.08");
    private static final double DENOMINATOR_X = 0.72;

    private static final Map<Integer, Sign> SIGNS = new HashMap<>();

    static {
        for (Table.Row row : Table.read(Signs.class, "signs.txt", 3)) {
            double margin = row.parse(() -> Double.parseDouble(row.field(1)));
            SIGNS.put(row.field(0).codePointAt(0), new Sign(margin, row.parse(() -> shape(row.field(2)))));
        }
    }

    private Signs() {}

    /** The sign for a character, or empty if there is none. */
    public static Optional<Sign> of(int character) {
        return Optional.ofNullable(SIGNS.get(character));
    }

    private static Shape shape(String notation) {
        String[] words = notation.split(" ");
        if (words[0].equals("raised")) {
            return small(words[1], 0, RAISED);
        }
        if (words[0].equals("lowered")) {
            return small(words[1], 0, LOWERED);
        }
        if (words.length == 3 && words[1].equals("over")) {
            return small(words[0], 0, RAISED).then(FRACTION_SLASH).then(small(words[2], DENOMINATOR_X, 0));
        }
        return Shape.parse(notation);
    }

    private static Shape small(String digit, double x, double height) {
        return SIGNS.get(digit.codePointAt(0)).shape().map(p -> new Point(x + SMALL * p.x(), SMALL * p.y() - height));
    }
}
