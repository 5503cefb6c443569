package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Chooses whose ink is kept from training. Drawn apart for writers of lines, of words, and of characters alone, so that
 * each kind is measured.
 */
final class WriterSplit {

    private static final double SHARE = 0.05;

    private WriterSplit() {}

    static Set<String> validationWriters(List<Draft> drafts, long seed) {
        Map<String, Kind> longest = new TreeMap<>();
        for (Draft draft : drafts) {
            longest.merge(draft.writer(), draft.kind(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        Map<Kind, List<String>> writersOf = new EnumMap<>(Kind.class);
        longest.forEach((writer, kind) ->
                writersOf.computeIfAbsent(kind, key -> new ArrayList<>()).add(writer));
        Random random = new Random(seed);
        Set<String> chosen = new HashSet<>();
        for (List<String> writers : writersOf.values()) {
            Collections.shuffle(writers, random);
            chosen.addAll(writers.subList(0, (int) Math.ceil(SHARE * (writers.size() - 1))));
        }
        return chosen;
    }
}
