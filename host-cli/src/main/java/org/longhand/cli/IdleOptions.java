package org.longhand.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Refuses options that would do nothing: whoever names one expects something of it. Templates may have them. */
final class IdleOptions {

    private static final List<String> NEW_DOCUMENT = List.of(
            "--page-size",
            "--landscape",
            "--margins",
            "--paper",
            "--ruling",
            "--title",
            "--language",
            "--dpi",
            "--pace",
            "--pen-down",
            "--pen-up",
            "--feed",
            "--travel",
            "--origin",
            "--y-down");

    private static final List<String> INTO = List.of(
            "--in-place",
            "--page",
            "--at",
            "--anchor",
            "--below",
            "--replace",
            "--field",
            "--flatten",
            "--rewrite",
            "--force",
            "--element",
            "--password");

    private static final List<String> INTO_PDF = List.of("--below", "--flatten", "--rewrite", "--force", "--password");

    private IdleOptions() {}

    /** For a document that is written into. */
    static void refuseOfNewDocument(CommandSpec command) {
        refuse(NEW_DOCUMENT, command, "%s is for a new document; leave it out with --into");
    }

    /** For an SVG that is written into. */
    static void refuseOfPdf(CommandSpec command) {
        refuse(INTO_PDF, command, "%s is for a PDF; leave it out with an SVG");
        refuse(
                List.of("--line-distance"),
                command,
                "%s is for a PDF; in an SVG it follows from the size of the letters");
    }

    /** For a new document. */
    static void refuseOfInto(CommandSpec command) {
        refuse(INTO, command, "%s is for a document that exists; name it with --into FILE");
    }

    private static void refuse(List<String> options, CommandSpec command, String message) {
        options.stream()
                .filter(command.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(option -> {
                    throw new CliException(ExitCode.USAGE, message.formatted(option));
                });
    }
}
