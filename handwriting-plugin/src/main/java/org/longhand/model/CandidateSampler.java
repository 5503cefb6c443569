package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Progress;

/**
 * Draws several candidates of each line side by side and keeps the best by what the network itself knows: how its window
 * moved over the text. Lines without a good candidate are drawn again, a few times.
 *
 * <p>A network that samples point by point now and then skips a character, dwells on one, or never comes to an end; the
 * next draw of the same line rarely does the same.
 */
public final class CandidateSampler implements LineSampler {

    private static final int CANDIDATES = 3;
    private static final int ROUNDS = 3;
    /** Largest batch: keeps memory and the time between two lines in bounds. */
    private static final int BATCH = 48;

    private final LineSampler sampler;

    /** Chooses among lines of the sampler. */
    public CandidateSampler(LineSampler sampler) {
        this.sampler = sampler;
    }

    @Override
    public Alphabet alphabet() {
        return sampler.alphabet();
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        List<SampledLine> best = new ArrayList<>();
        int perBatch = BATCH / CANDIDATES;
        for (int from = 0; from < lines.size(); from += perBatch) {
            best.addAll(best(lines.subList(from, Math.min(lines.size(), from + perBatch)), bias, progress));
            progress.report((double) best.size() / lines.size());
        }
        return best;
    }

    private List<SampledLine> best(List<LineSpec> lines, double bias, Progress progress) {
        SampledLine[] best = new SampledLine[lines.size()];
        int[] faults = new int[lines.size()];
        List<Integer> open = IntStream.range(0, lines.size()).boxed().toList();
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            List<LineSpec> drawn = new ArrayList<>();
            for (int line : open) {
                for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                    drawn.add(another(lines.get(line), round * CANDIDATES + candidate));
                }
            }
            List<SampledLine> candidates = sampler.sample(drawn, bias, onlyCancelling(progress));
            for (int i = 0; i < candidates.size(); i++) {
                int line = open.get(i / CANDIDATES);
                int found = LineFaults.of(candidates.get(i));
                if (best[line] == null || found < faults[line]) {
                    best[line] = candidates.get(i);
                    faults[line] = found;
                }
            }
            open = open.stream().filter(line -> faults[line] > 0).toList();
        }
        return List.of(best);
    }

    /** A candidate that is written is not yet a line. */
    private static Progress onlyCancelling(Progress progress) {
        return new Progress() {
            @Override
            public void report(double share) {}

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    private static LineSpec another(LineSpec line, int number) {
        return new LineSpec(line.text(), line.style(), line.seed() + number * 0x9E3779B97F4A7C15L);
    }
}
