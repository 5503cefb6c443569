package org.longhand.api;

import java.util.Objects;
import java.util.OptionalInt;

/** Where in a PDF the handwriting goes. */
public sealed interface Placement {

    /**
     * A position on a page as it is seen: turned by its rotation and cropped.
     *
     * @param page counted from 1
     * @param xMm left edge of the ink in millimetres from the left edge of the page
     * @param yMm upper edge of the first line in millimetres from the upper edge of the page
     */
    record At(int page, double xMm, double yMm) implements Placement {

        /**
         * Checks the numbers; whether they lie on the page shows later.
         *
         * @param page 1 or more
         * @param xMm 0 to 1,000,000
         * @param yMm 0 to 1,000,000
         * @throws IllegalArgumentException if one is out of its range
         */
        public At {
            requirePage(OptionalInt.of(page));
            if (!(xMm >= 0 && yMm >= 0 && xMm <= 1e6 && yMm <= 1e6)) {
                throw new IllegalArgumentException(
                        "position is %s,%s mm, but both must be 0 or more".formatted(xMm, yMm));
            }
        }
    }

    /**
     * Beside a printed text or in its place, in its direction. The first place that has the text counts; blanks and line
     * ends in it may differ.
     *
     * @param text what to look for
     * @param side where to write
     * @param page counted from 1, or empty for all pages
     */
    record Anchor(String text, Side side, OptionalInt page) implements Placement {

        /**
         * Checks that there is something to look for.
         *
         * @param text with at least one character that is no blank
         * @param side of the text, or in its place
         * @param page 1 or more, or empty
         * @throws IllegalArgumentException if the text is blank or the page less than 1
         */
        public Anchor {
            Objects.requireNonNull(side, "side");
            requireText(text);
            requirePage(page);
        }
    }

    /** A side of a printed text. */
    enum Side {
        /**
         * On its baseline, behind its end and the words that go on there; before what is printed next on the line. A row
         * of underscores, dots or hyphens counts as room.
         */
        AFTER,
        /** On the line below, from its start. */
        BELOW,
        /** On its baseline, from its start; the text itself is taken out of the page. */
        INSTEAD
    }

    /**
     * A field of the form. A text field is filled with the handwriting, which shrinks and wraps to fit; a check box is
     * ticked by hand for {@code yes} or the name of its state and cleared for {@code no}; a radio button is chosen by
     * the name of its state.
     *
     * @param name the full name, as {@link FormField#name()} gives it
     */
    record Field(String name) implements Placement {

        /**
         * Names a field; whether there is one shows later.
         *
         * @param name with the names of its parents before it
         */
        public Field {
            Objects.requireNonNull(name, "name");
        }
    }

    private static void requirePage(OptionalInt page) {
        if (page.isPresent() && page.getAsInt() < 1) {
            throw new IllegalArgumentException("page is %d, but pages count from 1".formatted(page.getAsInt()));
        }
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text to look for is empty");
        }
    }
}
