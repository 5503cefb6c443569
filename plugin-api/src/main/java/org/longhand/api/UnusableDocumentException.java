package org.longhand.api;

import java.io.IOException;

/** A document cannot be read, or may not be changed as asked; the message says why, and the way out if there is one. */
public final class UnusableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a message of one line for the user. */
    public UnusableDocumentException(String message) {
        super(message);
    }

    /** As above, with the failure behind it, which is for developers. */
    public UnusableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
