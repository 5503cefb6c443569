package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Progress;

/**
 * Writes lines word by word: draws several candidates of the next word, keeps the best, and goes on from there. Where no
 * candidate is good, more are drawn, a few times.
 *
 * <p>A network that samples point by point now and then skips a character, dwells on one, or writes it so that nobody can
 * read it; the next draw of the same word rarely does the same. People, too, look at what they have written. As the network
 * goes on from the very ink that was kept, the words of a line are of one hand.
 */
public final class CandidateSampler implements LineSampler {

    private static final int CANDIDATES = 4;
    /** How often candidates are drawn, at most. */
    private static final int ROUNDS = 4;
    /** Largest batch: keeps memory and the time between two lines in bounds. */
    private static final int BATCH = 64;

    private final WordSampler sampler;
    private final WordJudge judge;

    /** Chooses among words of the network. */
    public CandidateSampler(NetworkSampler sampler, WordJudge judge) {
        this((WordSampler) sampler, judge);
    }

    CandidateSampler(WordSampler sampler, WordJudge judge) {
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
        List<SampledLine> written = new ArrayList<>();
        int perBatch = BATCH / CANDIDATES;
        for (int from = 0; from < lines.size(); from += perBatch) {
            written.addAll(request.write(lines.subList(from, Math.min(lines.size(), from + perBatch))));
            progress.report((double) written.size() / lines.size());
        }
        return written;
    }

    /** Lines that are to go well together. */
    private final class Request {

        private final double bias;
        private final Progress progress;
        private final List<WordSample> accepted = new ArrayList<>();

        Request(double bias, Progress progress) {
            this.bias = bias;
            this.progress = progress;
        }

        List<SampledLine> write(List<LineSpec> lines) {
            List<LineDraft> drafts = lines.stream().map(LineDraft::new).toList();
            List<LineDraft> open = drafts;
            while (!open.isEmpty()) {
                for (int round = 0; round < ROUNDS; round++) {
                    offer(open.stream().filter(draft -> !draft.isGood()).toList(), round);
                }
                open.forEach(draft -> accepted.add(draft.accept()));
                open = open.stream().filter(draft -> !draft.isDone()).toList();
            }
            return drafts.stream().map(LineDraft::line).toList();
        }

        /** Draws candidates of the next word of each draft. */
        private void offer(List<LineDraft> drafts, int round) {
            if (drafts.isEmpty()) {
                return;
            }
            List<NextWord> next = new ArrayList<>();
            for (LineDraft draft : drafts) {
                for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                    next.add(draft.next(round * CANDIDATES + candidate));
                }
            }
            List<WrittenWord> written = sampler.write(next, bias, progress);
            List<WordSample> words = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                words.add(drafts.get(i / CANDIDATES).inLine(written.get(i)));
            }
            Evenness evenness = Evenness.of(accepted.isEmpty() ? words : accepted);
            List<Double> scores = judge.judge(words);
            for (int i = 0; i < words.size(); i++) {
                double score = scores.get(i) - evenness.cost(words.get(i));
                drafts.get(i / CANDIDATES).offer(written.get(i), score);
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
}
