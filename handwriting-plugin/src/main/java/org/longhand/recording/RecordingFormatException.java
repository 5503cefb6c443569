package org.longhand.recording;

import java.io.IOException;

/** A file that is no recording, or a damaged one; the message says what is wrong and where. */
public final class RecordingFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    public RecordingFormatException(String message) {
        super(message);
    }

    public RecordingFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
