package org.longhand.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Command line of the trainer. */
@Command(
        name = "trainer",
        mixinStandardHelpOptions = true,
        description = "Prepares handwriting collections and trains networks that write.",
        subcommands = {PrepareCommand.class, TrainCommand.class, SampleCommand.class, ExportCommand.class})
public final class Trainer {

    private Trainer() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Trainer()).execute(arguments));
    }
}
