package org.longhand.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.longhand.api.LearnedHand;
import org.longhand.api.LearningRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a hand of the user's own writing. */
@Command(
        name = "learn",
        header = "Learns a hand from a few recorded lines of your own writing.",
        description = {
            "Record lines with samples/recorder.html in a browser, or with any program that saves InkML or pencil lines as SVG.",
            "Learn only your own hand, or that of a person who agreed: documents in learned hands always say what wrote them."
        },
        sortOptions = false,
        footer = {
            "  host-cli learn --ink recording.json --name me",
            "  host-cli learn --ink mine.inkml --text mine.txt --name me",
            "  host-cli handwrite --hand me --svg note.svg \"As if I had written it\""
        })
final class LearnCommand implements Runnable {

    private static final int STEPS = 1000;

    @Option(
            names = "--ink",
            paramLabel = "FILE",
            required = true,
            description =
                    "Recording: InkML, SVG, or what samples/recorder.html saved. Several times for several files.")
    private List<Path> ink;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "UTF-8 text with a line for each recorded line; not needed if the recording holds its text.")
    private Path text;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "What the hand will be called.")
    private String name;

    @Option(names = "--replace", description = "Replace a learned hand of that name.")
    private boolean replace;

    @Mixin
    private HandsFolderOption hands;

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<String> lines = Optional.ofNullable(text)
                .map(file -> TextInput.read(file).lines().toList())
                .orElse(List.of());
        try (Plugins running = plugins.start();
                ProgressLine progress = ProgressLine.start("Learning", STEPS)) {
            LearnedHand learned = running.handLearner()
                    .learn(
                            new LearningRequest(name, ink, lines, hands.folder(), replace),
                            done -> progress.stepTo((int) (STEPS * done)));
            progress.close();
            report(learned, spec.commandLine().getOut());
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.TEXT, e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        } catch (IOException e) {
            throw new CliException(ExitCode.TEXT, IoErrors.describe(e), e);
        }
    }

    private static void report(LearnedHand learned, PrintWriter out) {
        learned.notes().forEach(note -> out.println("Note: " + note + "."));
        out.printf(
                Locale.ROOT,
                "Learned the hand %s from %d lines: %.2f nats a point, %.2f in the nearest other hand, %s.%n",
                learned.hand().name(),
                learned.lines(),
                learned.nats(),
                learned.natsBefore(),
                learned.nearest());
        out.printf("Kept in %s%n", learned.file());
    }
}
