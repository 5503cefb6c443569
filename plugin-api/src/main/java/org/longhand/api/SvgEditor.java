package org.longhand.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.pf4j.ExtensionPoint;

/**
 * Writes by hand into an SVG that exists already. Every byte outside the place that is written to stays as it was.
 *
 * <p>The document is untrusted: nothing in it is run or fetched, a document type that declares entities is refused, and
 * work on it ends in an error after {@value #TIME_LIMIT_SECONDS} seconds, sampling of the ink not counted.
 * Implementations are safe for use by several threads.
 */
public interface SvgEditor extends ExtensionPoint {

    /** Longest time in seconds that reading a document may take. */
    int TIME_LIMIT_SECONDS = 30;

    /** Size of the largest document in bytes. */
    int MAX_BYTES = 64 << 20;

    /**
     * Writes the changed document, in the encoding of the original. Nothing reaches the stream if it is not well-formed.
     * Does not close the stream.
     *
     * @param document an SVG of at most {@value #MAX_BYTES} bytes
     * @param edit what to write, and where
     * @param hand writes the ink, once or more, in the caller's thread: {@code handwriter::handwrite}
     * @param to not the document itself: its bytes are copied
     * @throws IllegalArgumentException if there is no such element, no text to write, or the element is no place for it
     * @throws UnusableDocumentException if the document cannot be read or written into; the message says why
     * @throws IOException if the file cannot be read or the stream not be written
     * @throws RuntimeException as {@code hand} throws it
     */
    void edit(Path document, SvgEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException;
}
