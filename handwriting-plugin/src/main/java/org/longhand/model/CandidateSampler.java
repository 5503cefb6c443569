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

    /** Drawn of each word at a time. */
    private static final int CANDIDATES = 4;
    /** Lines that are written at a time; bounds the memory that a request takes. */
    private static final int LINES = 64;

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
        Request request = new Request(bias, progress, Math.max(1, words(lines)));
        List<SampledLine> written = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            written.addAll(request.write(lines.subList(from, Math.min(lines.size(), from + LINES))));
        }
        return written;
    }

    private static int words(List<LineSpec> lines) {
        return lines.stream().mapToInt(line -> WordParts.count(line.text())).sum();
    }

    /** Lines that are to go well together. */
    private final class Request {

        private final double bias;
        private final Progress progress;
        private final int words;
        private final List<WordSample> accepted = new ArrayList<>();

        Request(double bias, Progress progress, int words) {
            this.bias = bias;
            this.progress = progress;
            this.words = words;
        }

        List<SampledLine> write(List<LineSpec> lines) {
            List<LineDraft> drafts = lines.stream().map(LineDraft::new).toList();
            List<LineDraft> open = unfinished(drafts);
            while (!open.isEmpty()) {
                drawCandidates(open);
                open.stream().filter(LineDraft::isChosen).forEach(draft -> accepted.add(draft.accept()));
                progress.report((double) accepted.size() / words);
                open = unfinished(open);
            }
            return drafts.stream().map(LineDraft::line).toList();
        }

        private static List<LineDraft> unfinished(List<LineDraft> drafts) {
            return drafts.stream().filter(draft -> !draft.isDone()).toList();
        }

        /** Lines do not wait for each other: one may be at its first word while another is at its third. */
        private void drawCandidates(List<LineDraft> drafts) {
            List<NextWord> candidates = drafts.stream()
                    .flatMap(draft -> draft.candidates(CANDIDATES).stream())
                    .toList();
            List<WrittenWord> written = sampler.write(candidates, bias, onlyCancelling(progress));
            List<WordSample> samples = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                samples.add(drafts.get(i / CANDIDATES).inLine(written.get(i)));
            }
            Evenness evenness = Evenness.of(accepted.isEmpty() ? samples : accepted);
            List<Double> scores = judge.judge(samples);
            for (int i = 0; i < samples.size(); i++) {
                double score = scores.get(i) - evenness.cost(samples.get(i));
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
