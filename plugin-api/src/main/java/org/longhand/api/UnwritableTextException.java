package org.longhand.api;

/** The text has characters that the hand cannot write; the message lists them with their positions. */
public final class UnwritableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message alone.
     *
     * @param message one line for the user, which names the characters and their positions
     */
    public UnwritableTextException(String message) {
        super(message);
    }
}
