package org.longhand.api;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What to do to a PDF. Start from {@link #of} and change what matters with the {@code with…} methods.
 *
 * @param insertions what to write, and where; applied in this order
 * @param pen draws all of them
 * @param flatten whether form fields become part of their pages, so that nobody can fill them any more
 * @param rewrite whether to write the document anew instead of appending the changes: earlier revisions are gone then
 * @param force whether to go on where signatures would become invalid or values that a script computes would be stale
 */
public record PdfEdit(List<Insertion> insertions, Pen pen, boolean flatten, boolean rewrite, boolean force) {

    /**
     * Copies the list.
     *
     * @param insertions none if fields are to be flattened and nothing else
     * @param pen for all insertions
     * @param flatten true makes fields part of their pages
     * @param rewrite true writes all anew, false appends
     * @param force true goes on where signatures or computed values suffer
     * @throws IllegalArgumentException if there is nothing to do, or two texts go into one field
     */
    public PdfEdit {
        insertions = List.copyOf(insertions);
        Objects.requireNonNull(pen, "pen");
        if (insertions.isEmpty() && !flatten) {
            throw new IllegalArgumentException("there is nothing to write into the document");
        }
        Set<Placement> fields = new HashSet<>();
        for (Insertion insertion : insertions) {
            if (insertion.placement() instanceof Placement.Field field && !fields.add(field)) {
                throw new IllegalArgumentException("field %s is named twice; give it one text".formatted(field.name()));
            }
        }
    }

    /**
     * Appends the insertions in blue-black.
     *
     * @param insertions at least one
     * @return an edit to start from
     * @throws IllegalArgumentException if there is none
     */
    public static PdfEdit of(Insertion... insertions) {
        return new PdfEdit(List.of(insertions), Pen.BLUE_BLACK, false, false, false);
    }

    /**
     * The same with another pen.
     *
     * @param value for all insertions
     * @return a changed copy
     */
    public PdfEdit withPen(Pen value) {
        return new PdfEdit(insertions, value, flatten, rewrite, force);
    }

    /**
     * The same, with or without turning fields into page content.
     *
     * @param value true makes fields part of their pages, so that nobody can fill them any more
     * @return a changed copy
     * @throws IllegalArgumentException if there would be nothing left to do
     */
    public PdfEdit withFlatten(boolean value) {
        return new PdfEdit(insertions, pen, value, rewrite, force);
    }

    /**
     * The same, written anew or appended to the document.
     *
     * @param value true writes anew, which drops earlier revisions
     * @return a changed copy
     */
    public PdfEdit withRewrite(boolean value) {
        return new PdfEdit(insertions, pen, flatten, value, force);
    }

    /**
     * The same, going on or not where signatures would become invalid or computed values stale.
     *
     * @param value true goes on
     * @return a changed copy
     */
    public PdfEdit withForce(boolean value) {
        return new PdfEdit(insertions, pen, flatten, rewrite, value);
    }
}
