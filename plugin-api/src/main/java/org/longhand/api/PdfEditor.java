package org.longhand.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.pf4j.ExtensionPoint;

/**
 * Writes by hand into a PDF that exists already. What is in the document stays: pages, links, form, tags, metadata,
 * encryption; signatures stay valid for what they signed.
 *
 * <p>The document is untrusted: nothing in it is run or fetched, and work on it ends in an error after some
 * {@value #TIME_LIMIT_SECONDS} seconds, sampling of the ink not counted. Implementations are safe for use by several
 * threads.
 */
public interface PdfEditor extends ExtensionPoint {

    /** Longest time in seconds that reading, changing and checking a document may take. */
    int TIME_LIMIT_SECONDS = 45;

    /**
     * The fields of the document's form.
     *
     * @param document with or without a form
     * @return the fields in the form's order, buttons and signatures included; none if there is no form
     * @throws UnusableDocumentException if the document cannot be read; the message says why
     * @throws IOException if the file cannot be read
     */
    List<FormField> fields(PdfFile document) throws IOException;

    /**
     * Writes the changed document, which is read again first to see that it is whole. Nothing reaches the stream if it
     * is not. Does not close the stream.
     *
     * @param document with its password, if it wants one
     * @param edit what to write, and where
     * @param hand writes the ink, once or more for an insertion, in the caller's thread: {@code handwriter::handwrite}
     * @param to not the document itself: its bytes are copied
     * @return what a person should know about the result, one sentence each, such as that a total was not computed anew
     * @throws IllegalArgumentException if there is no such page, text, or field, or the ink does not fit there
     * @throws UnusableDocumentException if the document cannot be read or may not be changed; the message says why
     * @throws IOException if the file cannot be read or the stream not be written
     * @throws RuntimeException as {@code hand} throws it
     */
    List<String> edit(PdfFile document, PdfEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException;

    /**
     * Writes the pages of all documents as one, in the order of the list. Title and language are those of the first. The
     * same documents give the same bytes. Does not close the stream.
     *
     * @param documents that open without a password; at least one
     * @param to none of the documents: their pages are copied
     * @throws UnusableDocumentException if one cannot be read; the message says why
     * @throws IOException if a file cannot be read or the stream not be written
     */
    void join(List<Path> documents, OutputStream to) throws IOException;
}
