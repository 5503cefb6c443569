package org.longhand.cli;

import org.longhand.api.Description;
import picocli.CommandLine.Option;

/** What documents say of themselves. */
final class DescriptionOptions {

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Title of PDF and SVG (default: the first line of the text).")
    private String title = Description.USUAL.title();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the text, by which screen readers choose a voice (default: ${DEFAULT-VALUE}).")
    private String language = Description.USUAL.language();

    /**
     * The description asked for.
     *
     * @throws IllegalArgumentException if the language is none
     */
    Description description() {
        return new Description(title, language);
    }
}
