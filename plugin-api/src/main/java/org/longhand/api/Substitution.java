package org.longhand.api;

import java.util.List;
import java.util.Objects;

/**
 * A text that can be written, in place of one that cannot.
 *
 * @param text the text to write
 * @param replacements each character that was replaced, once, in the order of the text; none if all can be written
 */
public record Substitution(String text, List<Replacement> replacements) {

    /**
     * Copies the list.
     *
     * @param text that can be written
     * @param replacements none if it is the text that was given
     */
    public Substitution {
        Objects.requireNonNull(text, "text");
        replacements = List.copyOf(replacements);
    }

    /**
     * What stands for a character.
     *
     * @param character as given
     * @param written letters of the same sound, or a question mark
     */
    public record Replacement(String character, String written) {

        /**
         * Names a character and what stands for it.
         *
         * @param character one, or several that belong together
         * @param written one letter or more
         */
        public Replacement {
            Objects.requireNonNull(character, "character");
            Objects.requireNonNull(written, "written");
        }
    }
}
