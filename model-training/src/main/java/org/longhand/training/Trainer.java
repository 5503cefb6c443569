package org.longhand.training;

import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Command line of the trainer. */
@Command(
        name = "trainer",
        mixinStandardHelpOptions = true,
        description = "Prepares handwriting collections and trains networks that write.",
        subcommands = {
            PrepareCommand.class,
            TrainCommand.class,
            SampleCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            BenchCommand.class
        })
public final class Trainer {

    private Trainer() {}

    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Trainer());
        commandLine.setExecutionExceptionHandler((error, command, parsed) -> {
            command.getErr().println("trainer: " + message(error));
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(commandLine.execute(arguments));
    }

    private static String message(Exception error) {
        return error instanceof NoSuchFileException ? "there is no file " + error.getMessage() : error.getMessage();
    }
}
