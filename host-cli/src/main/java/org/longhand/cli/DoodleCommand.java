package org.longhand.cli;

import java.util.List;
import java.util.Optional;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.cli.DocumentOptions.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what looks like handwriting and says nothing. */
@Command(
        name = "doodle",
        header = "Writes lines that look like handwriting and say nothing.",
        description = "A second network writes them, which learned from the same people and never saw a text.",
        sortOptions = false,
        footer = {
            "  host-cli doodle --svg doodle.svg",
            "  host-cli doodle --pdf page.pdf --lines 20 --hand flowing --paper ruled",
            "  host-cli doodle --png lively.png --bias 0.2 --seed 7 --width 120"
        })
final class DoodleCommand implements Runnable {

    private static final int STEPS = 1000;

    private final Streams streams;

    @Mixin
    private DocumentOptions documents;

    @Option(names = "--lines", paramLabel = "N", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines = DoodleRequest.USUAL.lines();

    @Mixin
    private PageOptions page;

    @Option(
            names = "--hand",
            paramLabel = "NAME",
            description = "One of those that come with the plugin, or a mix such as clear+0.3*brisk.")
    private String hand = "";

    @Option(
            names = "--bias",
            paramLabel = "B",
            description = "From " + HandwritingRequest.MIN_BIAS + ", lively, to " + HandwritingRequest.MAX_BIAS
                    + ", which repeats itself (default: ${DEFAULT-VALUE}).")
    private double bias = DoodleRequest.DEFAULT_BIAS;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same settings with the same seed give the same ink (default: ${DEFAULT-VALUE}).")
    private long seed = 0;

    @Option(names = "--no-provenance", description = "Do not say in the documents what wrote them.")
    private boolean anonymous;

    @Mixin
    private PluginOptions plugins;

    DoodleCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        DoodleRequest request;
        List<Document> wanted;
        try {
            wanted = documents.documents(page, Optional.empty());
            request = new DoodleRequest(lines, hand, bias, seed, page.layout());
            for (Document document : wanted) {
                document.page().ifPresent(request.layout()::requireFits);
            }
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (DocumentWriter writer = DocumentWriter.open(wanted, streams.out());
                Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter();
            writer.write(handwriter, doodle(handwriter, request));
        }
    }

    private Handwriting doodle(Handwriter handwriter, DoodleRequest request) {
        try (ProgressLine progress = ProgressLine.start("Writing", STEPS)) {
            Handwriting ink = handwriter.doodle(request, done -> progress.stepTo((int) (STEPS * done)));
            return anonymous ? ink.withoutProvenance() : ink;
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        }
    }
}
