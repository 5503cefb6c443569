package org.longhand.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.UnwritableTextException;
import org.longhand.cli.DocumentOptions.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the hands, or shows them. */
@Command(
        name = "hands",
        header = "Lists the hands that handwrite --hand takes, or shows a line in each; the first is the default.",
        sortOptions = false,
        footer = {
            "  host-cli hands",
            "  host-cli hands --svg sheet.svg",
            "  host-cli hands --pdf sheet.pdf --text \"Dear Ada, 24 June 1843\"",
            "  host-cli hands --remove me"
        })
final class HandsCommand implements Runnable {

    private final Streams streams;

    @Mixin
    private DocumentOptions documents;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "What each hand writes on the sheet (default: ${DEFAULT-VALUE}).")
    private String text = "Quick zephyrs vex Jim, 4 for 10";

    @Option(names = "--remove", paramLabel = "NAME", description = "Remove this learned hand.")
    private String removed;

    @Mixin
    private HandsFolderOption hands;

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    HandsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        if (removed != null) {
            remove();
        } else if (documents.isEmpty()) {
            try (Plugins running = plugins.start()) {
                running.handwriter().withHandsFolder(hands.folder()).hands().forEach(this::list);
            }
        } else {
            show();
        }
    }

    private void remove() {
        try (Plugins running = plugins.start()) {
            running.handLearner().forget(removed, hands.folder());
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        } catch (IOException e) {
            throw new CliException(ExitCode.OUTPUT, IoErrors.describe(e), e);
        }
    }

    private void list(Hand hand) {
        String learned = hand.learned() ? " (learned)" : "";
        spec.commandLine().getOut().printf("%-16s %s%s%n", hand.name(), hand.description(), learned);
    }

    private void show() {
        if (text.isBlank() || text.lines().count() != 1) {
            throw new CliException(ExitCode.TEXT, "the sheet has one line for each hand; give --text of one line");
        }
        List<Document> wanted;
        try {
            wanted = documents.documents(new PageOptions(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (DocumentWriter writer = DocumentWriter.open(wanted, streams.out());
                Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            List<Hand> all = handwriter.hands();
            try (ProgressLine progress = ProgressLine.start("Writing", all.size())) {
                writer.write(handwriter, new HandSheet(handwriter, text).write(all, progress::step));
            } catch (UnwritableTextException e) {
                throw new CliException(ExitCode.TEXT, e.getMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new CliException(ExitCode.USAGE, e.getMessage(), e);
            } catch (IllegalStateException e) {
                throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
            }
        }
    }
}
