package org.longhand.api;

import java.util.concurrent.CancellationException;

/**
 * Watches work that takes long, and may end it. A lambda is enough to watch:
 * {@code handwriter.handwrite(request, share -> System.out.printf("%.0f %%%n", 100 * share))}.
 */
@FunctionalInterface
public interface Progress {

    /** Watches nothing and lets the work go on. */
    Progress NONE = share -> {};

    /**
     * Called now and then, by the thread that asked for the work.
     *
     * @param share of the work that is done, from 0 to 1; never less than before
     */
    void report(double share);

    /**
     * Whether the work should end. Asked many times a second, by any thread.
     *
     * @return true to end it; false unless overridden
     */
    default boolean isCancelled() {
        return false;
    }

    /**
     * For those who do the work, often.
     *
     * @throws CancellationException if the work should end, or this thread was interrupted; it stays so
     */
    default void checkCancelled() {
        if (Thread.currentThread().isInterrupted() || isCancelled()) {
            throw new CancellationException("the work was cancelled");
        }
    }
}
