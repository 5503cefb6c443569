package org.longhand.svg.edit;

/** Says why a place in a document cannot be written to. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message goes on behind the name of the place
     */
    Refusal(String message) {
        super(message);
    }
}
