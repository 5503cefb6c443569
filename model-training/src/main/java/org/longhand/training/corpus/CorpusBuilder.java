package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.longhand.ink.StraightBaseline;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Turns recordings into a corpus: cleans and resamples each one as it comes, and at the end scales by writer, cuts long
 * lines, drops what stands out, splits by writer and normalises. Holds the resampled ink in memory, 9 bytes a point.
 */
public final class CorpusBuilder {

    private final Tally tally = new Tally();
    private final Drafting drafting = new Drafting(tally);
    private final List<Draft> drafts = new ArrayList<>();

    /** Takes a recording, or counts why not. */
    public void add(Recording recording) {
        drafting.draft(recording).ifPresent(drafts::add);
    }

    /** What was dropped so far, by kind and reason. */
    public Tally tally() {
        return tally;
    }

    /**
     * Makes the corpus of all recordings so far.
     *
     * @param seed decides which writers go to validation and how words are set to lines
     * @param composeLines whether the words and characters of training writers are also set side by side as lines
     */
    public Corpus build(long seed, boolean composeLines) {
        List<Draft> kept = withoutOutliers(cut(scaled()));
        Set<String> held = WriterSplit.validationWriters(kept, seed);
        List<Draft> train = new ArrayList<>();
        List<Draft> validation = new ArrayList<>();
        kept.forEach(draft -> (held.contains(draft.writer()) ? validation : train).add(draft));
        if (composeLines) {
            List<Draft> composed = new LineComposer(WordGaps.measure(train), seed).compose(train);
            tally.add(Kind.LINE.name(), "composed of words", composed.size());
            List<Draft> spelled = new SpelledLines(seed).compose(train);
            tally.add(Kind.LINE.name(), "spelled with isolated characters", spelled.size());
            train.addAll(composed);
            train.addAll(spelled);
        }
        return normalised(train, validation);
    }

    private List<Draft> scaled() {
        WriterScale scale = WriterScale.measure(drafts);
        List<Draft> scaled = new ArrayList<>();
        for (Draft draft : drafts) {
            OptionalDouble xHeight = scale.xHeight(draft);
            if (xHeight.isEmpty()) {
                tally.count(draft.kind().name(), "dropped: size of writing not known");
            } else {
                scaled.add(draft.with(StraightBaseline.level(draft.trace().scaled(1 / xHeight.getAsDouble()))));
            }
        }
        return scaled;
    }

    private List<Draft> cut(List<Draft> whole) {
        List<Draft> pieces = new ArrayList<>();
        for (Draft draft : whole) {
            List<Draft> cut = draft.kind() == Kind.LINE ? LineCutter.cut(draft) : List.of(draft);
            if (!cut.equals(List.of(draft))) {
                tally.count(Kind.LINE.name(), "long lines cut");
                tally.add(Kind.LINE.name(), "sure pieces of these", cut.size());
            }
            pieces.addAll(cut);
        }
        return pieces;
    }

    private List<Draft> withoutOutliers(List<Draft> scaled) {
        Outliers outliers = Outliers.measure(scaled);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : scaled) {
            Optional<String> reason = outliers.reason(draft);
            if (reason.isPresent()) {
                tally.count(draft.kind().name(), "dropped: " + reason.get());
            } else {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static Corpus normalised(List<Draft> train, List<Draft> validation) {
        Set<String> names = new TreeSet<>();
        train.forEach(draft -> names.add(draft.writer()));
        validation.forEach(draft -> names.add(draft.writer()));
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        List<Sample> trainSamples = samples(train, index);
        float scale = OffsetScale.deviation(trainSamples);
        return new Corpus(
                List.copyOf(names),
                OffsetScale.divide(trainSamples, scale),
                OffsetScale.divide(samples(validation, index), scale),
                scale);
    }

    private static List<Sample> samples(List<Draft> drafts, Map<String, Integer> index) {
        return drafts.stream()
                .map(draft -> new Sample(
                        draft.kind(),
                        index.get(draft.writer()),
                        draft.text(),
                        draft.trace().offsets()))
                .toList();
    }
}
