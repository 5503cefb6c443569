package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.longhand.training.corpus.Sample.Kind;

/** Second half of the preparation: scales by writer, drops what stands out, splits by writer, normalises. */
public final class CorpusBuilder {

    private final Tally tally = new Tally();
    private final Drafting drafting = new Drafting(tally);
    private final List<Draft> drafts = new ArrayList<>();

    /** Takes a recording, or counts why not. */
    public void add(Recording recording) {
        drafting.draft(recording).ifPresent(drafts::add);
    }

    /** What was dropped so far, by kind and reason, and what was kept. */
    public Tally tally() {
        return tally;
    }

    /**
     * Makes the corpus of all recordings so far.
     *
     * @param seed decides which writers go to validation
     */
    public Corpus build(long seed) {
        List<Draft> scaled = scaled();
        Outliers outliers = Outliers.measure(scaled);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : scaled) {
            outliers.reason(draft).ifPresentOrElse(
                    reason -> tally.count(draft.kind().name(), "dropped: " + reason), () -> kept.add(draft));
        }
        return split(kept, seed);
    }

    private List<Draft> scaled() {
        WriterScale scale = WriterScale.measure(drafts);
        List<Draft> scaled = new ArrayList<>();
        for (Draft draft : drafts) {
            OptionalDouble xHeight = scale.xHeight(draft);
            if (xHeight.isEmpty()) {
                tally.count(draft.kind().name(), "dropped: size of writing not known");
                continue;
            }
            Trace trace = Slope.remove(draft.trace().scaled(1 / xHeight.getAsDouble()));
            scaled.add(new Draft(draft.kind(), draft.writer(), draft.text(), trace, 1));
        }
        return scaled;
    }

    private Corpus split(List<Draft> kept, long seed) {
        List<String> writers = List.copyOf(new TreeSet<>(kept.stream().map(Draft::writer).toList()));
        Map<String, Integer> index = new HashMap<>();
        writers.forEach(writer -> index.put(writer, index.size()));
        Set<String> held = WriterSplit.validationWriters(kept, seed);
        List<Sample> train = new ArrayList<>();
        List<Sample> validation = new ArrayList<>();
        for (Draft draft : kept) {
            Sample sample = new Sample(
                    draft.kind(), index.get(draft.writer()), draft.text(), draft.trace().offsets());
            (held.contains(draft.writer()) ? validation : train).add(sample);
        }
        float scale = OffsetScale.deviation(train);
        return new Corpus(writers, OffsetScale.divide(train, scale), OffsetScale.divide(validation, scale), scale);
    }
}
