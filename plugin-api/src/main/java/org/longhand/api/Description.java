package org.longhand.api;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * What a document says of itself, to people who search or cannot see it.
 *
 * @param title or empty for the first line of the text
 * @param language of the text as a BCP 47 tag, such as {@code en} or {@code pt-BR}; screen readers choose the voice by
 *     it
 */
public record Description(String title, String language) {

    /** English text, called after its first line. */
    public static final Description USUAL = new Description("", "en");

    /**
     * Checks the language.
     *
     * @param title any text, or empty
     * @param language a well-formed tag; whether anybody speaks it is not checked
     * @throws IllegalArgumentException if it is no well-formed tag
     */
    public Description {
        Objects.requireNonNull(title, "title");
        try {
            if (new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                throw new IllegalArgumentException(illFormed(language));
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(illFormed(language), e);
        }
    }

    /**
     * The title of a document with this ink.
     *
     * @param ink what the document shows
     * @return the title, or the first line that says anything; empty if none does
     */
    public String titleOf(Handwriting ink) {
        return title.isEmpty()
                ? ink.lines().stream()
                        .map(Handwriting.Line::text)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse("")
                : title;
    }

    private static String illFormed(String language) {
        return "language is \"%s\", but must be a tag such as en, de or pt-BR".formatted(language);
    }
}
