package org.longhand.learn;

/** A recording that no hand can be learned from; the message says why, and what to do. */
public final class UnusableRecordingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableRecordingException(String message) {
        super(message);
    }
}
