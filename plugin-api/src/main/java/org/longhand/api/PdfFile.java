package org.longhand.api;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A PDF that exists.
 *
 * @param path where it lies
 * @param password what opens it, or empty
 */
public record PdfFile(Path path, String password) {

    public PdfFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(password, "password");
    }

    /** A file that opens without a password. */
    public static PdfFile of(Path path) {
        return new PdfFile(path, "");
    }

    /** Names the file, not the password. */
    @Override
    public String toString() {
        return "PdfFile[path=%s]".formatted(path);
    }
}
