package org.longhand.training.iam;

import java.io.IOException;

/** A line file that cannot be made sense of. */
final class MalformedLineException extends IOException {

    private static final long serialVersionUID = 1;

    MalformedLineException(String message) {
        super(message);
    }
}
