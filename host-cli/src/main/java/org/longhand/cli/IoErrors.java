package org.longhand.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words what exceptions of {@code java.nio.file} say by their class. */
final class IoErrors {

    private IoErrors() {}

    /** Why it failed, with the name of the file where the exception knows it. */
    static String describe(IOException e) {
        return e instanceof FileSystemException failure
                ? "cannot use %s: %s".formatted(failure.getFile(), reason(e))
                : reason(e);
    }

    /** Why it failed, without the name of the file. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
