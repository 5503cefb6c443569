package org.longhand.model;

import java.util.List;
import java.util.function.Supplier;
import org.longhand.api.Progress;

/** Lets many threads share a doodler, in the thread of a sampler that they share too. */
public final class SharedDoodler implements DoodleSampler {

    private final SamplerThread thread;
    private final Supplier<DoodleSampler> maker;
    private DoodleSampler doodler; // the thread's own

    /**
     * Makes nothing yet.
     *
     * @param maker asked in the thread at the first doodle, and again if it failed
     */
    public SharedDoodler(SamplerThread thread, Supplier<DoodleSampler> maker) {
        this.thread = thread;
        this.maker = maker;
    }

    @Override
    public List<SampledLine> doodle(List<Long> seeds, float[] style, int points, double bias, Progress progress) {
        return thread.call(watched -> doodler().doodle(seeds, style, points, bias, watched), progress);
    }

    private DoodleSampler doodler() {
        if (doodler == null) {
            doodler = maker.get();
        }
        return doodler;
    }
}
