package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.api.Progress;

/**
 * Draws several candidates of each line side by side and makes the line of the words that came out best. Words without a
 * good candidate are drawn again, a few times.
 *
 * <p>A network that samples point by point now and then skips a character, dwells on one, or writes it so that nobody can
 * read it; the next draw of the same word rarely does the same. People, too, look at what they have written.
 */
public final class CandidateSampler implements LineSampler {

    private static final int CANDIDATES = 4;
    /** Words in a line are written more evenly than words alone; so lines are tried first. */
    private static final int ROUNDS_OF_LINES = 2;

    private static final int ROUNDS_OF_WORDS = 3;
    /** Largest batch: keeps memory and the time between two lines in bounds. */
    private static final int BATCH = 64;

    /** Letters that must be measured before the size of a line is half believed. */
    private static final double SIZE_TRUST = 3;

    private final LineSampler sampler;
    private final WordJudge judge;

    /** Chooses among lines of the sampler. */
    public CandidateSampler(LineSampler sampler, WordJudge judge) {
        this.sampler = sampler;
        this.judge = judge;
    }

    @Override
    public Alphabet alphabet() {
        return sampler.alphabet();
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        Request request = new Request(bias, onlyCancelling(progress));
        List<SampledLine> best = new ArrayList<>();
        int perBatch = BATCH / CANDIDATES;
        for (int from = 0; from < lines.size(); from += perBatch) {
            best.addAll(request.write(lines.subList(from, Math.min(lines.size(), from + perBatch))));
            progress.report((double) best.size() / lines.size());
        }
        return best;
    }

    /** Lines that are to go well together. */
    private final class Request {

        private final double bias;
        private final Progress progress;
        private Optional<Evenness> evenness = Optional.empty();

        Request(double bias, Progress progress) {
            this.bias = bias;
            this.progress = progress;
        }

        List<SampledLine> write(List<LineSpec> lines) {
            List<LineChoice> choices = lines.stream().map(LineChoice::new).toList();
            for (int round = 0; round < ROUNDS_OF_LINES; round++) {
                List<LineChoice> open =
                        choices.stream().filter(choice -> !choice.isGood()).toList();
                offer(
                        open.stream().map(LineChoice::line).toList(),
                        open.stream().map(LineChoice::words).toList(),
                        round);
            }
            for (int round = 0; round < ROUNDS_OF_WORDS; round++) {
                List<WordChoice> open = choices.stream()
                        .flatMap(choice -> choice.words().stream())
                        .filter(word -> !word.isGood())
                        .toList();
                offer(
                        open.stream().map(WordChoice::word).toList(),
                        open.stream().map(List::of).toList(),
                        round);
            }
            return choices.stream().map(LineChoice::best).toList();
        }

        /** Draws the specs, each several times, and offers their words to the choices of each. */
        private void offer(List<LineSpec> specs, List<List<WordChoice>> choices, int round) {
            if (specs.isEmpty()) {
                return;
            }
            List<LineSpec> drawn = new ArrayList<>();
            for (LineSpec spec : specs) {
                for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                    drawn.add(another(spec, round * CANDIDATES + candidate));
                }
            }
            List<WordSample> words = new ArrayList<>();
            List<WordChoice> takers = new ArrayList<>();
            List<SampledLine> sampled = sampler.sample(drawn, bias, progress);
            for (int i = 0; i < sampled.size(); i++) {
                words.addAll(inOneSize(LevelLine.of(sampled.get(i))).words());
                takers.addAll(choices.get(i / CANDIDATES));
            }
            Evenness usual = evenness.orElseGet(() -> Evenness.of(words));
            evenness = Optional.of(usual);
            List<Double> scores = judge.judge(words);
            for (int i = 0; i < words.size(); i++) {
                takers.get(i).offer(words.get(i), scores.get(i) - usual.cost(words.get(i)));
            }
        }
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

    /** Words from several lines stand side by side, and the size of a line depends on how it began. */
    private static LevelLine inOneSize(LevelLine line) {
        return line.inUnitsOf(XHeight.estimate(line.letterHeights(), 1, SIZE_TRUST));
    }

    private static LineSpec another(LineSpec line, int number) {
        return new LineSpec(line.text(), line.style(), line.seed() + number * 0x9E3779B97F4A7C15L);
    }
}
