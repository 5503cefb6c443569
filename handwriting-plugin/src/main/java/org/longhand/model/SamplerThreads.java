package org.longhand.model;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.longhand.api.Progress;

/**
 * Lets those who ask at the same time be served at the same time: by several threads, each with a sampler of its own. A
 * thread starts, and takes the memory for its sampler, when all before it are busy; so whoever asks for one text after
 * the other has one.
 */
public final class SamplerThreads implements LineSampler, AutoCloseable {

    private final Alphabet alphabet;
    private final List<Lane> lanes;
    private final Object loading = new Object();

    /** A thread, and how many wait for it or are served. */
    private record Lane(SamplerThread thread, AtomicInteger callers) {}

    /**
     * Starts nothing yet.
     *
     * @param alphabet of the samplers to be
     * @param maker makes a sampler in the thread that asks; one at a time, as native libraries that two threads load at
     *     once may wait for each other
     * @param count of threads at most, 1 or more
     */
    public SamplerThreads(Alphabet alphabet, Supplier<LineSampler> maker, int count) {
        this.alphabet = alphabet;
        this.lanes = Stream.generate(
                        () -> new Lane(new SamplerThread(alphabet, () -> make(maker)), new AtomicInteger()))
                .limit(count)
                .toList();
    }

    private LineSampler make(Supplier<LineSampler> maker) {
        synchronized (loading) {
            return maker.get();
        }
    }

    @Override
    public Alphabet alphabet() {
        return alphabet;
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        Lane lane = enter();
        try {
            return lane.thread.sample(lines, bias, progress);
        } finally {
            lane.callers.decrementAndGet();
        }
    }

    /** The thread that is always used first, for other work that may wait. */
    public SamplerThread first() {
        return lanes.get(0).thread;
    }

    /** Ends the threads and what they do; whoever waits for them is told. */
    @Override
    public void close() {
        lanes.forEach(lane -> lane.thread.close());
    }

    /** The first of those with the fewest callers. */
    private synchronized Lane enter() {
        Lane lane = lanes.stream()
                .min(Comparator.comparingInt(each -> each.callers.get()))
                .orElseThrow();
        lane.callers.incrementAndGet();
        return lane;
    }
}
