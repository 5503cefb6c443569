package org.longhand.cli;

import java.util.List;
import org.longhand.api.Handwriter;
import org.longhand.api.HandwritingRequest;
import org.longhand.cli.DocumentOptions.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes text by hand. */
@Command(
        name = "handwrite",
        header = "Writes text by hand, as one or several documents.",
        sortOptions = false,
        footer = {
            "  host-cli handwrite --pdf letter.pdf \"Dear Ada, the engine writes by itself.\"",
            "  host-cli handwrite --svg note.svg --png note.png --ink blue \"Back at noon\"",
            "  host-cli handwrite --pdf letter.pdf --page-size A5 --paper ruled -f letter.txt",
            "  host-cli handwrite --pdf - < letter.txt | lp"
        })
final class HandwriteCommand implements Runnable {

    private final Streams streams;

    @Mixin
    private TextInput text;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private PageOptions page;

    @Mixin
    private HandOptions hand;

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
            wanted = documents.documents(page, text.file());
            request = hand.request(text.read(streams.in()), page.layout());
            for (Document document : wanted) {
                document.page().ifPresent(request.layout()::requireFits);
            }
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (DocumentWriter writer = DocumentWriter.open(wanted, streams.out());
                Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            writer.write(handwriter, hand.handwrite(handwriter, request));
        }
    }
}
