package org.longhand.training;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
            BenchCommand.class,
            RecognizerCommand.class,
            SurveyCommand.class,
            TraitsCommand.class,
            FitCommand.class,
            RecoverCommand.class,
            ProofCommand.class
        })
public final class Trainer {

    private Trainer() {}

    public static void main(String[] arguments) {
        try {
            System.exit(commandLine().execute(arguments));
        } catch (OutOfMemoryError e) {
            System.err.println("trainer: out of memory (%s); set TRAINER_OPTS=-Xmx8g or take smaller batches"
                    .formatted(e.getMessage()));
            System.exit(1);
        }
    }

    /** The command with its subcommands; what goes wrong becomes one line on standard error. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Trainer());
        commandLine.setExecutionExceptionHandler((error, command, parsed) -> {
            command.getErr().println("trainer: " + message(error));
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        return commandLine;
    }

    private static String message(Exception error) {
        if (error instanceof NoSuchFileException) {
            return "there is no file " + error.getMessage();
        }
        if (error instanceof AccessDeniedException) {
            return "no permission for " + error.getMessage();
        }
        boolean expected = error instanceof IOException
                || error instanceof IllegalArgumentException
                || error instanceof IllegalStateException;
        return expected && error.getMessage() != null ? error.getMessage() : error.toString();
    }
}
