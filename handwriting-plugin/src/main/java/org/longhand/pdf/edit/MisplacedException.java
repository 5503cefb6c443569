package org.longhand.pdf.edit;

/** The ink cannot go where it was to go; not the document is wrong but what was asked for. */
final class MisplacedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was asked for, what there is, and the way out
     */
    MisplacedException(String message) {
        super(message);
    }
}
