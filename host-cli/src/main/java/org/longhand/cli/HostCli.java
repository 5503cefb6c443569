package org.longhand.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: its commands, its help and its way with errors. */
@Command(
        name = "host-cli",
        header = "Writes text by hand: as PDF, SVG or PNG.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        scope = ScopeType.INHERIT,
        footerHeading = "%nExamples:%n",
        footer = {
            "  host-cli handwrite --pdf letter.pdf \"Dear Ada, the engine writes by itself.\"",
            "  host-cli handwrite --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:internal error; --debug shows more",
            "2:wrong usage: an unknown option or hand, a value out of its range",
            "3:the text or a recording cannot be used: no such file, empty, not UTF-8, too long, unknown characters",
            "4:the output cannot be written",
            "5:no handwriting plugin, or one that does not start",
            "6:the document to write into cannot be read, or may not be changed",
            "7:some letters of a merge were not written; each is named with its line"
        })
final class HostCli {

    /** The help's footer holds examples. */
    private static final List<String> EXAMPLES = List.of(SECTION_KEY_FOOTER_HEADING, SECTION_KEY_FOOTER);

    private final CommandLine commandLine;
    private final ErrorHandler errors;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Log to standard error, with stack traces; so does LONGHAND_DEBUG=1.")
    private boolean debug = "1".equals(System.getenv("LONGHAND_DEBUG"));

    HostCli(Streams streams) {
        errors = new ErrorHandler(streams.err(), () -> debug);
        commandLine = new CommandLine(this)
                .addSubcommand(new HandwriteCommand(streams))
                .addSubcommand(new DoodleCommand(streams))
                .addSubcommand(new FieldsCommand())
                .addSubcommand(new MergeCommand(streams))
                .addSubcommand(new HandsCommand(streams))
                .addSubcommand(new ModelCommand())
                .addSubcommand(new LearnCommand())
                .addSubcommand(new PluginsCommand())
                .addSubcommand(new CompletionCommand())
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                // Text may begin with an @.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setExecutionStrategy(parsed -> {
                    Logging.start(debug);
                    return new RunLast().execute(parsed);
                });
        commandLine.setHelpSectionKeys(examplesFirst(commandLine.getHelpSectionKeys()));
    }

    /** What the manual is made from. */
    CommandLine commandLine() {
        return commandLine;
    }

    /** Runs one command and gives its exit code; never throws. */
    int run(String... args) {
        try {
            int exitCode = commandLine.execute(args);
            return commandLine.getOut().checkError() ? errors.report(unwritable()) : exitCode;
        } catch (Error e) {
            // Picocli handles exceptions alone; a plugin without its native library or memory ends in an Error.
            return errors.report(e);
        }
    }

    /** Examples are what most people look for. */
    private static List<String> examplesFirst(List<String> sections) {
        List<String> reordered = new ArrayList<>(sections);
        reordered.removeAll(EXAMPLES);
        reordered.addAll(reordered.indexOf(SECTION_KEY_SYNOPSIS_HEADING), EXAMPLES);
        return reordered;
    }

    private static CliException unwritable() {
        return new CliException(ExitCode.OUTPUT, "cannot write standard output: it is full or closed");
    }
}
