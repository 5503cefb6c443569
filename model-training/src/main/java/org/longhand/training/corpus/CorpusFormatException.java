package org.longhand.training.corpus;

import java.io.IOException;

/** A file that is no corpus, or a damaged one; the message says what is wrong and where. */
public final class CorpusFormatException extends IOException {

    private static final long serialVersionUID = 1;

    CorpusFormatException(String message) {
        super(message);
    }
}
