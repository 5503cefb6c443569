package org.longhand.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Writes text by hand: the one extension point that a PF4J host asks for with
 * {@code pluginManager.getExtensions(Handwriter.class)}.
 *
 * <p>Implementations are safe for use by several threads. The network is loaded at the first line, not before.
 */
public interface Handwriter extends ExtensionPoint {

    /** The hands on offer; never empty, the first is the default. */
    List<Hand> hands();

    /**
     * Writes the text. The same request, seed included, gives the same ink on the same kind of machine.
     *
     * @throws UnwritableTextException if the text has characters the network did not learn
     * @throws IllegalArgumentException if there is no hand of that name
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     */
    Handwriting handwrite(HandwritingRequest request);

    /**
     * Writes the ink as a document. The same ink and output give the same bytes. Does not close the stream.
     *
     * @throws IllegalArgumentException if the ink does not fit: a line between the margins of a page, an image into
     *     memory
     * @throws IOException if the stream cannot be written
     */
    void write(Handwriting ink, Output output, OutputStream to) throws IOException;
}
