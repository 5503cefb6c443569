package org.longhand.api;

import java.io.IOException;

/** A document cannot be read, or may not be changed as asked; the message says why, and the way out if there is one. */
public final class UnusableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message alone.
     *
     * @param message one line for the user: what is wrong, and the way out if there is one
     */
    public UnusableDocumentException(String message) {
        super(message);
    }

    /**
     * With the failure behind it.
     *
     * @param message one line for the user: what is wrong, and the way out if there is one
     * @param cause for developers
     */
    public UnusableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
