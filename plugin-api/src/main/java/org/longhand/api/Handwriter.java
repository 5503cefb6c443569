package org.longhand.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.pf4j.ExtensionPoint;

/**
 * Writes text by hand: the one extension point that a PF4J host asks for with
 * {@code pluginManager.getExtensions(Handwriter.class)}.
 *
 * <p>One instance serves any number of threads: it keeps nothing of one request for the next. The network is loaded at
 * the first line, not before; {@link #warmUp} loads it sooner. What later versions add here has a default, so that a
 * handwriter of an older plugin still works.
 */
public interface Handwriter extends ExtensionPoint {

    /**
     * Version of this API, semantic. A host that passes it to {@code pluginManager.setSystemVersion} starts no plugin
     * that requires another one.
     */
    String API_VERSION = "0.1.0";

    /**
     * The hands on offer. Learned hands are looked for anew at each call.
     *
     * @return the default first, those that the user has taught last; never empty
     */
    List<Hand> hands();

    /**
     * The same handwriter with learned hands from another folder than {@link HandsFolder#ofUser()}.
     *
     * @param folder need not exist
     * @return a handwriter that shares the network with this one; itself, if it knows no learned hands
     */
    default Handwriter withHandsFolder(Path folder) {
        return this;
    }

    /**
     * Replaces the characters that cannot be written: Greek and Cyrillic letters by Latin ones, others by question
     * marks. What {@link #handwrite} can write stays as it is. A request with {@link HandwritingRequest#substitute()} does
     * so by itself; this method says what is replaced.
     *
     * @param text of any length, in any script
     * @return the text to write, and what was replaced in it
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     */
    default Substitution substitute(String text) {
        return new Substitution(text, List.of());
    }

    /**
     * Writes the text. The same request, seed included, gives the same ink on the same kind of machine.
     *
     * @param request what to write, and how
     * @return all lines of the text, in the request's layout, with the provenance of the ink
     * @throws UnwritableTextException if the text has characters that cannot be written, and the request does not let
     *     substitutes take their places
     * @throws IllegalArgumentException if there is no hand of that name, or the mix is malformed
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     * @throws CancellationException if the thread was interrupted
     */
    Handwriting handwrite(HandwritingRequest request);

    /**
     * Writes the text as {@link #handwrite(HandwritingRequest)} does, watched. Both end within a second when the thread
     * is interrupted, which it stays; this one also when the progress says so. Nothing is left of a request that ended.
     *
     * @param request what to write, and how
     * @param progress told what share of the lines is written
     * @return the same ink as without a watcher
     * @throws CancellationException if the work was cancelled
     */
    default Handwriting handwrite(HandwritingRequest request, Progress progress) {
        progress.checkCancelled();
        return handwrite(request);
    }

    /**
     * Writes lines that look like handwriting and say nothing, with a second network that reads no text. Ends within a
     * second when it is cancelled, as {@link #handwrite(HandwritingRequest, Progress)} does.
     *
     * @param request how many lines, and how
     * @param progress told what share of the lines is written
     * @return lines of one word each, without text, with the provenance of the ink
     * @throws IllegalArgumentException if no hand of that name comes with the plugin, or the mix is malformed
     * @throws IllegalStateException if the plugin lacks the network, or the network's file is damaged
     * @throws CancellationException if the work was cancelled
     */
    default Handwriting doodle(DoodleRequest request, Progress progress) {
        throw new IllegalStateException("this version of the plugin does not doodle; take a newer one");
    }

    /**
     * Loads the network and writes a few points with it, so that the first line need not wait. Optional; takes seconds,
     * the first time on a machine, so call it in a thread of your own.
     *
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     */
    default void warmUp() {}

    /**
     * What the network is: its data and their licence, its making, what it is bad at and not meant for, and the checksum of
     * its weights.
     *
     * @return Markdown; empty if there is nothing to tell
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     */
    default String modelCard() {
        return "";
    }

    /**
     * Spreads ink over as many pages as it needs, for documents that hold one page each. Blank lines at the top of the
     * second and later pages are left out.
     *
     * @param ink that was laid out for this page's width
     * @param page each of the pages
     * @return the ink of each page, at least one
     * @throws IllegalArgumentException if a line is wider or higher than the page has room for
     */
    List<Handwriting> pages(Handwriting ink, Page page);

    /**
     * Writes the ink as a document. The same ink and output give the same bytes. Does not close the stream.
     *
     * @param ink as {@link #handwrite} gives it
     * @param output the kind of document, and how it looks
     * @param to gets the document; stays open
     * @throws IllegalArgumentException if the ink does not fit: a line between the margins of a page, an image into
     *     memory
     * @throws IOException if the stream cannot be written
     */
    void write(Handwriting ink, Output output, OutputStream to) throws IOException;
}
