package org.longhand.pdf.edit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.longhand.api.UnusableDocumentException;

/**
 * Works on an untrusted document: in a thread with a deep stack, as PDFBox follows chains of objects by recursion, and
 * only for so long. Whatever goes wrong ends as an exception with a message for people.
 *
 * <p>A library cannot be stopped from outside. When the time is up its thread is interrupted and left behind; it keeps
 * no JVM alive.
 */
final class Worker implements AutoCloseable {

    private static final long STACK_BYTES = 512L << 20;

    private final String document;
    private final ExecutorService thread;
    private final int limitSeconds;
    private long leftNanos;

    /**
     * @param document its name, for messages
     * @param limitSeconds for all calls together
     */
    Worker(String document, int limitSeconds) {
        this.document = document;
        this.limitSeconds = limitSeconds;
        this.leftNanos = TimeUnit.SECONDS.toNanos(limitSeconds);
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread result = new Thread(null, work, "pdf-worker", STACK_BYTES);
            result.setDaemon(true);
            return result;
        });
    }

    /**
     * Does the work and waits for it.
     *
     * @throws UnusableDocumentException if the document is to blame
     * @throws MisplacedException as the work throws it
     * @throws IOException if the caller was interrupted
     */
    <T> T call(Callable<T> work) throws IOException {
        long start = System.nanoTime();
        Future<T> result = thread.submit(work);
        try {
            return result.get(leftNanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw Failure.of(document, e.getCause());
        } catch (TimeoutException e) {
            throw new UnusableDocumentException(
                    "%s takes longer than %d s to work on; it is too large or damaged"
                            .formatted(document, limitSeconds),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            result.cancel(true);
            leftNanos -= System.nanoTime() - start;
        }
    }

    /** Closes the document after the work on it, even after work that was given up. */
    void closeAfterwards(OpenDocument opened) {
        thread.execute(opened::close);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
