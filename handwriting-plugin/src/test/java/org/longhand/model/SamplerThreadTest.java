package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.longhand.api.Progress;

/** The network in these tests never ends a line by itself: whoever waits must be let go by other means. */
@Timeout(60)
class SamplerThreadTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final List<LineSpec> LINES = List.of(new LineSpec("for ever", new float[0], 1));

    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void batchesFromManyThreadsAreTakenOneAtATime() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (SamplerThread shared = new SamplerThread(
                Alphabet.ASCII,
                () -> sampler((lines, progress) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    return List.of();
                }))) {
            IntStream.range(0, 200).parallel().forEach(i -> shared.sample(LINES, 1));
        }
        assertEquals(1, most.get());
    }

    @Test
    void progressCancelsTheWork() {
        try (SamplerThread shared = endless()) {
            long start = System.nanoTime();
            Progress afterHalfASecond = new Progress() {
                @Override
                public void report(double share) {}

                @Override
                public boolean isCancelled() {
                    return System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(500);
                }
            };

            assertThrows(CancellationException.class, () -> shared.sample(LINES, 1, afterHalfASecond));

            assertTrue(System.nanoTime() - start < LIMIT.plusMillis(500).toNanos());
        }
    }

    @Test
    void interruptionCancelsTheWork() throws Exception {
        try (SamplerThread shared = endless()) {
            FutureTask<Boolean> outcome = waiting(shared);
            Thread thread = start(outcome);
            begun.await();

            thread.interrupt();

            assertTrue(outcome.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS), "interrupt status is lost");
        }
    }

    @Test
    void whoWaitsForAnotherCanLeave() throws Exception {
        try (SamplerThread shared = endless()) {
            start(waiting(shared));
            begun.await();
            FutureTask<Boolean> second = waiting(shared);
            Thread thread = start(second);

            thread.interrupt();

            assertTrue(second.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void closingEndsTheWork() throws Exception {
        SamplerThread shared = endless();
        FutureTask<Boolean> outcome = waiting(shared);
        start(outcome);
        begun.await();

        shared.close();

        assertEquals(false, outcome.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        assertThrows(IllegalStateException.class, () -> shared.sample(LINES, 1));
    }

    @Test
    void aFailedStartIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (SamplerThread shared = new SamplerThread(Alphabet.ASCII, () -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("no room");
            }
            return sampler((lines, progress) -> List.of());
        })) {
            assertEquals(
                    "no room",
                    assertThrows(IllegalStateException.class, () -> shared.sample(LINES, 1))
                            .getMessage());

            assertEquals(List.of(), shared.sample(LINES, 1));
        }
    }

    /** Says whether the thread that was cancelled is marked as interrupted. */
    private static FutureTask<Boolean> waiting(SamplerThread shared) {
        return new FutureTask<>(() -> {
            assertThrows(CancellationException.class, () -> shared.sample(LINES, 1));
            return Thread.currentThread().isInterrupted();
        });
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private SamplerThread endless() {
        return new SamplerThread(
                Alphabet.ASCII,
                () -> sampler((lines, progress) -> {
                    begun.countDown();
                    while (true) {
                        progress.checkCancelled();
                    }
                }));
    }

    private interface Work {
        List<SampledLine> run(List<LineSpec> lines, Progress progress);
    }

    private static LineSampler sampler(Work work) {
        return new LineSampler() {
            @Override
            public Alphabet alphabet() {
                return Alphabet.ASCII;
            }

            @Override
            public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
                return work.run(lines, progress);
            }
        };
    }
}
