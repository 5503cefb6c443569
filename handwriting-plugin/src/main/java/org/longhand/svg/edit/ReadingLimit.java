package org.longhand.svg.edit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.longhand.api.SvgEditor;
import org.longhand.api.UnusableDocumentException;

/**
 * Reads an untrusted document in a thread with a deep stack, as Batik follows elements by recursion, and only for so
 * long: a style sheet can be made to take for ever. Whatever goes wrong ends as an exception with a message for people.
 *
 * <p>A library cannot be stopped from outside. When the time is up its thread is interrupted and left behind; it keeps
 * no JVM alive.
 */
final class ReadingLimit {

    private static final long STACK_BYTES = 256L << 20;
    private static final int LONGEST_REASON = 120;

    private long leftNanos = TimeUnit.SECONDS.toNanos(SvgEditor.TIME_LIMIT_SECONDS);

    /**
     * Does the work and waits for it, as long as all calls together may take.
     *
     * @param place name of the document and the place in it, for messages
     * @throws UnusableDocumentException if the document is to blame
     * @throws MisplacedException as the work throws it
     */
    <T> T call(String place, Callable<T> work) throws IOException {
        long start = System.nanoTime();
        FutureTask<T> result = new FutureTask<>(work);
        Thread thread = new Thread(null, result, "svg-reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(leftNanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failure(place, e.getCause());
        } catch (TimeoutException e) {
            throw new UnusableDocumentException(
                    "%s takes longer than %d s to read; it is too large, or its styles are too involved"
                            .formatted(place, SvgEditor.TIME_LIMIT_SECONDS),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            result.cancel(true);
            leftNanos -= System.nanoTime() - start;
        }
    }

    private static IOException failure(String place, Throwable e) {
        if (e instanceof MisplacedException misplaced) {
            throw misplaced;
        }
        if (e instanceof IOException expected) {
            return expected;
        }
        return new UnusableDocumentException("%s: %s".formatted(place, reason(e)), e);
    }

    private static String reason(Throwable e) {
        if (e instanceof Refusal) {
            return e.getMessage();
        }
        if (e instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (e instanceof OutOfMemoryError) {
            return "it needs more memory than there is";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return "it cannot be understood: "
                + (line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line);
    }
}
