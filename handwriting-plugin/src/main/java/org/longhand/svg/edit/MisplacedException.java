package org.longhand.svg.edit;

/** The caller named a place that the document does not have, or that has no room. */
final class MisplacedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MisplacedException(String message) {
        super(message);
    }
}
