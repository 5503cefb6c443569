package org.longhand.api;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A field of a PDF form.
 *
 * @param name full name, with the names of its parents before it
 * @param kind what a person fills in there
 * @param value what it holds now; empty if nothing
 * @param choices what a check box, radio button or choice can be set to; none for text
 * @param maxLength longest text in characters, or empty
 * @param pages pages where it is seen, counted from 1; none if it has no place
 * @param readOnly whether the document forbids to fill it
 * @param required whether the document asks to fill it
 * @param hidden whether it is seen nowhere
 */
public record FormField(
        String name,
        Kind kind,
        String value,
        List<String> choices,
        OptionalInt maxLength,
        List<Integer> pages,
        boolean readOnly,
        boolean required,
        boolean hidden) {

    /**
     * Copies the lists.
     *
     * @param name parents and own name, joined by full stops
     * @param kind of field, by what a person does there
     * @param value as the document stores it, or empty
     * @param choices in the document's order, or none
     * @param maxLength 0 or more, or empty where the document sets no limit
     * @param pages each 1 or more, or none
     * @param readOnly as the document's flag says
     * @param required as the document's flag says
     * @param hidden as the flags of the field's places say
     */
    public FormField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(maxLength, "maxLength");
        choices = List.copyOf(choices);
        pages = List.copyOf(pages);
    }

    /** What a person fills in. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** Several lines of text. */
        MULTI_LINE,
        /** Text with a cell for each character. */
        COMB,
        /** Gets a tick. */
        CHECK_BOX,
        /** One of a group; gets a tick. */
        RADIO_BUTTON,
        /** One of several texts, which unfold on a click. */
        DROP_DOWN,
        /** Some of several texts, which are all seen. */
        LIST,
        /** Starts something; cannot be filled. */
        BUTTON,
        /** For a digital signature; cannot be filled. */
        SIGNATURE
    }
}
