package org.longhand.model;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longhand.api.Progress;

/**
 * Lets many threads share a sampler that is for one: a thread of its own makes it when it is first asked for, and takes
 * the batches in turn. Whoever waits can leave at any time. The native libraries keep memory for each thread that meets
 * them, and classes in it; so they meet none of the host's.
 */
public final class SamplerThread implements LineSampler, AutoCloseable {

    /** How often a waiting thread asks whether to go on. */
    private static final long PATIENCE_MS = 50;

    private final Alphabet alphabet;
    private final Supplier<LineSampler> maker;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(SamplerThread::daemon);
    private LineSampler sampler; // the thread's own

    /**
     * Starts nothing yet.
     *
     * @param alphabet of the sampler to be
     * @param maker asked in the thread at the first batch, and again if it failed; it finishes even if the caller leaves,
     *     as native libraries that are interrupted while they load stay broken
     */
    public SamplerThread(Alphabet alphabet, Supplier<LineSampler> maker) {
        this.alphabet = alphabet;
        this.maker = maker;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "longhand-sampler");
        thread.setDaemon(true);
        thread.setContextClassLoader(SamplerThread.class.getClassLoader());
        return thread;
    }

    @Override
    public Alphabet alphabet() {
        return alphabet;
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        return call(watched -> sampler().sample(lines, bias, watched), progress);
    }

    /** Does work in the thread when its turn comes; the work is to ask the progress that it gets whether to go on. */
    <T> T call(Function<Progress, T> work, Progress progress) {
        progress.checkCancelled();
        Watch watch = new Watch(progress);
        Future<T> result;
        try {
            result = thread.submit(() -> {
                watch.checkCancelled();
                return work.apply(watch);
            });
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the plugin was stopped; start it, and ask for its extension again", e);
        }
        try {
            return await(result, watch);
        } finally {
            watch.left = true;
        }
    }

    /** Ends the thread and what it does; whoever waits for it is told. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private LineSampler sampler() {
        if (sampler == null) {
            sampler = maker.get();
        }
        return sampler;
    }

    private static <T> T await(Future<T> result, Watch watch) {
        while (true) {
            try {
                T value = result.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
                watch.passOn();
                return value;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } catch (TimeoutException e) {
                // asks again whether to go on
            }
            watch.checkCancelled();
            watch.passOn();
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /** Cancels what the caller cancels, or has left, or nobody wants any more. */
    private final class Watch implements Progress {

        private final Progress progress;
        private volatile boolean left;
        private volatile double share;
        private double reported;

        Watch(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void report(double newShare) {
            share = newShare;
        }

        /** Tells the caller, in the caller's thread. */
        void passOn() {
            double now = share;
            if (now > reported) {
                reported = now;
                progress.report(now);
            }
        }

        @Override
        public boolean isCancelled() {
            return left || thread.isShutdown() || progress.isCancelled();
        }
    }
}
