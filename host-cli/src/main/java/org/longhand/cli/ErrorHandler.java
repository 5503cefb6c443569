package org.longhand.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line on standard error and an exit code. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintStream err;
    private final BooleanSupplier debug;

    /**
     * @param err where the line goes
     * @param debug whether a stack trace follows it
     */
    ErrorHandler(PrintStream err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return report(ExitCode.USAGE, "%s%s; see %s --help".formatted(e.getMessage(), suggestion(e), command), e);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return report(e);
    }

    /** Reports what a command threw. */
    int report(Throwable e) {
        if (e instanceof CliException expected) {
            return report(expected.exitCode(), expected.getMessage(), e);
        }
        if (e instanceof OutOfMemoryError) {
            return report(ExitCode.INTERNAL, "out of memory; write less at once, or set HOST_CLI_OPTS=-Xmx4g", e);
        }
        return report(ExitCode.INTERNAL, "internal error: %s; --debug shows where".formatted(RootCause.of(e)), e);
    }

    private int report(int exitCode, String message, Throwable e) {
        err.println("host-cli: " + message.replaceAll("\\s*\\R\\s*", " "));
        if (debug.getAsBoolean()) {
            e.printStackTrace(err);
        }
        return exitCode;
    }

    private static String suggestion(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return ", did you mean " + unmatched.getSuggestions().get(0) + "?";
        }
        return "";
    }
}
