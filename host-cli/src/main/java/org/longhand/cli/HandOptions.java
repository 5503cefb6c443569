package org.longhand.cli;

import static org.longhand.api.HandwritingRequest.DEFAULT_BIAS;
import static org.longhand.api.HandwritingRequest.MAX_BIAS;
import static org.longhand.api.HandwritingRequest.MIN_BIAS;

import java.util.stream.Collectors;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Substitution;
import org.longhand.api.UnwritableTextException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The hand that writes, and how. */
final class HandOptions {

    @Option(
            names = "--hand",
            paramLabel = "NAME",
            description = "One of those that host-cli hands lists, or a mix such as clear+0.3*brisk.")
    private String hand = "";

    @Option(
            names = "--bias",
            paramLabel = "B",
            description = "Legibility from " + MIN_BIAS + ", lively, to " + MAX_BIAS
                    + ", very regular (default: ${DEFAULT-VALUE}).")
    private double bias = DEFAULT_BIAS;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same text with the same seed gives the same ink (default: ${DEFAULT-VALUE}).")
    private long seed = 0;

    @Option(
            names = "--no-provenance",
            description = "Do not say in the documents what wrote them; not for a hand learned from a person.")
    private boolean anonymous;

    @Option(
            names = "--substitute",
            description =
                    "Write Latin letters for Greek and Cyrillic ones, and ? for what cannot be written, and say so.")
    private boolean substitute;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The request to write a text.
     *
     * @throws IllegalArgumentException if a setting is out of its range
     */
    HandwritingRequest request(String text, Layout layout) {
        return new HandwritingRequest(text, hand, bias, seed, layout, substitute);
    }

    /**
     * Writes by hand.
     *
     * @throws CliException if the text, a setting or the plugin does not allow it
     */
    Handwriting handwrite(Handwriter handwriter, HandwritingRequest request) {
        try {
            if (request.substitute()) {
                reportSubstitutes(handwriter.substitute(request.text()));
            }
            Handwriting ink = handwriter.handwrite(request);
            return anonymous ? ink.withoutProvenance() : ink;
        } catch (UnwritableTextException e) {
            throw new CliException(ExitCode.TEXT, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        }
    }

    private void reportSubstitutes(Substitution substitution) {
        if (!substitution.replacements().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("host-cli: written instead: "
                            + substitution.replacements().stream()
                                    .map(each -> "%s for '%s'".formatted(each.written(), each.character()))
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** What decides the ink beside the request. */
    boolean isAnonymous() {
        return anonymous;
    }
}
