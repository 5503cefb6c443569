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

    public Insertion {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(placement, "placement");
    }
}
