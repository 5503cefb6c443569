package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Progress;
import org.longhand.model.network.EngineFactory;

@Timeout(60)
class SamplerThreadsTest {

    private static final List<LineSpec> LINES = List.of(new LineSpec("abc", new float[4], 1));

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void twoAreServedAtTheSameTime() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (SamplerThreads shared = threads(2, () -> await(both))) {
            Thread other = new Thread(() -> shared.sample(LINES, 1));
            other.start();

            shared.sample(LINES, 1);

            other.join();
        }
        assertEquals(2, made.get());
    }

    @Test
    void whoAsksForOneAfterTheOtherHasOneSampler() {
        try (SamplerThreads shared = threads(3, () -> {})) {
            IntStream.range(0, 20).forEach(i -> shared.sample(LINES, 1));
        }
        assertEquals(1, made.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void manyThreadsGetWhatOneGets(int count) {
        try (SamplerThreads shared = new SamplerThreads(
                Alphabet.ASCII, () -> new NetworkSampler(SmallModel.random(5), EngineFactory.host(1)), count)) {
            List<float[]> one =
                    IntStream.range(0, 24).mapToObj(i -> ink(shared, i)).toList();

            List<float[]> many = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> ink(shared, i))
                    .toList();

            for (int i = 0; i < one.size(); i++) {
                assertArrayEquals(one.get(i), many.get(i));
            }
        }
    }

    @Test
    void afterClosingNothingIsWritten() {
        SamplerThreads shared = threads(2, () -> {});

        shared.close();

        assertThrows(IllegalStateException.class, () -> shared.sample(LINES, 1));
    }

    private SamplerThreads threads(int count, Runnable work) {
        return new SamplerThreads(
                Alphabet.ASCII,
                () -> {
                    made.incrementAndGet();
                    return new LineSampler() {
                        @Override
                        public Alphabet alphabet() {
                            return Alphabet.ASCII;
                        }

                        @Override
                        public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
                            work.run();
                            return List.of();
                        }
                    };
                },
                count);
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static float[] ink(SamplerThreads sampler, long seed) {
        return sampler.sample(List.of(new LineSpec("abc", new float[4], seed)), 1)
                .get(0)
                .offsets();
    }
}
