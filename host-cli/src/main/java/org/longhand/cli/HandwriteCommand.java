package org.longhand.cli;

import static org.longhand.api.HandwritingRequest.DEFAULT_BIAS;
import static org.longhand.api.HandwritingRequest.DEFAULT_LINE_WIDTH_MM;
import static org.longhand.api.HandwritingRequest.DEFAULT_X_HEIGHT_MM;
import static org.longhand.api.HandwritingRequest.MAX_BIAS;
import static org.longhand.api.HandwritingRequest.MIN_BIAS;

import java.util.List;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.UnwritableTextException;
import org.longhand.cli.DocumentOptions.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes text by hand. */
@Command(
        name = "handwrite",
        header = "Writes text by hand, as one or several documents.",
        sortOptions = false,
        footer = {
            "  host-cli handwrite --pdf letter.pdf \"Dear Ada, the engine writes by itself.\"",
            "  host-cli handwrite --svg note.svg --png note.png --ink blue \"Back at noon\"",
            "  host-cli handwrite --pdf - < letter.txt | lp"
        })
final class HandwriteCommand implements Runnable {

    private final Streams streams;

    @Mixin
    private TextInput text;

    @Mixin
    private DocumentOptions documents;

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

    @Option(names = "--size", paramLabel = "MM", description = "Height of a small x (default: ${DEFAULT-VALUE}).")
    private double xHeightMm = DEFAULT_X_HEIGHT_MM;

    @Option(names = "--width", paramLabel = "MM", description = "Longest line (default: ${DEFAULT-VALUE}).")
    private double lineWidthMm = DEFAULT_LINE_WIDTH_MM;

    @Option(
            names = "--no-provenance",
            description = "Do not say in the documents what wrote them; not for a hand learned from a person.")
    private boolean anonymous;

    @Mixin
    private HandsFolderOption hands;

    @Mixin
    private PluginOptions plugins;

    HandwriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        HandwritingRequest request;
        List<Document> wanted;
        try {
            wanted = documents.documents(text.file());
            request = new HandwritingRequest(text.read(streams.in()), hand, bias, seed, xHeightMm, lineWidthMm);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (DocumentWriter writer = DocumentWriter.open(wanted, streams.out());
                Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            writer.write(handwriter, handwrite(handwriter, request));
        }
    }

    private Handwriting handwrite(Handwriter handwriter, HandwritingRequest request) {
        try {
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
}
