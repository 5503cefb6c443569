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

    /**
     * Names a document; whether it is there shows when it is read.
     *
     * @param path of a PDF
     * @param password of user or owner; empty if none is needed
     */
    public PdfFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(password, "password");
    }

    /**
     * A file that opens without a password.
     *
     * @param path of a PDF
     * @return the document, which need not exist yet
     */
    public static PdfFile of(Path path) {
        return new PdfFile(path, "");
    }

    /** Names the file, not the password. */
    @Override
    public String toString() {
        return "PdfFile[path=%s]".formatted(path);
    }
}
