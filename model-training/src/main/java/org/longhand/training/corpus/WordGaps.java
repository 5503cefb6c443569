package org.longhand.training.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longhand.training.corpus.Sample.Kind;

/** The usual gap between words, by size group, in x-heights. */
final class WordGaps {

    /** In nats: a gap found with less margin may be inside a word. */
    private static final double SURE = 3;

    private static final int FEWEST = 5;

    /** Narrower gaps are hard to read, wider ones fall apart. */
    private static final double NARROWEST = 0.9;

    private static final double WIDEST = 2.2;

    private static final String EVERYBODY = "";

    private final Map<String, Double> usual;

    private WordGaps(Map<String, Double> usual) {
        this.usual = usual;
    }

    /** Measures the lines among the drafts, which are in x-heights. */
    static WordGaps measure(Collection<Draft> drafts) {
        Map<String, List<Double>> gaps = new HashMap<>();
        Medians.collect(gaps, EVERYBODY, (NARROWEST + WIDEST) / 2);
        for (Draft draft : drafts) {
            if (draft.kind() == Kind.LINE) {
                WordAlignment.align(draft.trace(), draft.text()).stream()
                        .flatMap(aligned -> aligned.boundaries().stream())
                        .filter(boundary -> boundary.margin() >= SURE)
                        .forEach(boundary -> {
                            Medians.collect(gaps, draft.sizeGroup(), boundary.gap());
                            Medians.collect(gaps, EVERYBODY, boundary.gap());
                        });
            }
        }
        Map<String, Double> usual = Medians.of(gaps, FEWEST);
        usual.putIfAbsent(EVERYBODY, (NARROWEST + WIDEST) / 2);
        return new WordGaps(usual);
    }

    /** The median gap of the group, of everybody if there is too little to tell, kept within legible limits. */
    double usual(String sizeGroup) {
        double gap = usual.getOrDefault(sizeGroup, usual.get(EVERYBODY));
        return Math.max(NARROWEST, Math.min(WIDEST, gap));
    }
}
