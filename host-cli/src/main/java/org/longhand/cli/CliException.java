package org.longhand.cli;

/** Ends a command with an exit code and one line for the user. */
final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CliException(int exitCode, String message) {
        this(exitCode, message, null);
    }

    /**
     * @param exitCode one of {@link ExitCode}
     * @param message what is wrong, the limit, and the way out
     * @param cause shown with {@code --debug} alone, or null
     */
    CliException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
