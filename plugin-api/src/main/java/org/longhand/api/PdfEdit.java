package org.longhand.api;

import java.util.List;
import java.util.Objects;

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
     * @throws IllegalArgumentException if there is nothing to do
     */
    public PdfEdit {
        insertions = List.copyOf(insertions);
        Objects.requireNonNull(pen, "pen");
        if (insertions.isEmpty() && !flatten) {
            throw new IllegalArgumentException("there is nothing to write into the document");
        }
    }

    /** Appends the insertions in blue-black. */
    public static PdfEdit of(Insertion... insertions) {
        return new PdfEdit(List.of(insertions), Pen.BLUE_BLACK, false, false, false);
    }

    /** The same with another pen. */
    public PdfEdit withPen(Pen value) {
        return new PdfEdit(insertions, value, flatten, rewrite, force);
    }

    /** The same, with or without turning filled fields into page content. */
    public PdfEdit withFlatten(boolean value) {
        return new PdfEdit(insertions, pen, value, rewrite, force);
    }

    /** The same, written anew or appended to the document. */
    public PdfEdit withRewrite(boolean value) {
        return new PdfEdit(insertions, pen, flatten, value, force);
    }

    /** The same, going on or not where signatures would become invalid or computed values stale. */
    public PdfEdit withForce(boolean value) {
        return new PdfEdit(insertions, pen, flatten, rewrite, value);
    }
}
