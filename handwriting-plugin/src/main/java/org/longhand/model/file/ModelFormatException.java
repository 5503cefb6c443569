package org.longhand.model.file;

import java.io.IOException;

/** A model file or checkpoint is damaged, foreign or inconsistent; the message says how. */
public final class ModelFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    public ModelFormatException(String message) {
        super(message);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
