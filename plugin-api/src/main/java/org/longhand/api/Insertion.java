package org.longhand.api;

import java.util.Objects;

/**
 * Handwriting at a place in a document.
 *
 * @param request what to write, and how; where the place has less room than the request wants, lines are shorter, and
 *     letters in a form field smaller
 * @param placement where
 */
public record Insertion(HandwritingRequest request, Placement placement) {

    /**
     * Puts a request in its place; whether it fits there shows when the document is edited.
     *
     * @param request its line width is the longest that will be tried
     * @param placement in the document that is edited
     */
    public Insertion {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(placement, "placement");
    }
}
