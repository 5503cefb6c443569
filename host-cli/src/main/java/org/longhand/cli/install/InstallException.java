package org.longhand.cli.install;

/** A plugin cannot be installed; the message says why, and nothing was changed. */
public final class InstallException extends Exception {

    private static final long serialVersionUID = 1L;

    InstallException(String message) {
        super(message);
    }

    /** With the cause, for those who debug. */
    InstallException(String message, Throwable cause) {
        super(message, cause);
    }
}
