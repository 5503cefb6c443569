package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Chooses whose ink is kept from training. Every writer draws a number that depends on the seed and the own name alone,
 * so that a writer more or less leaves the others where they are. Drawn apart for writers of lines, of words, and of
 * characters alone, so that each kind is measured.
 */
final class WriterSplit {

    private static final double SHARE = 0.05;

    private WriterSplit() {}

    /** A twentieth of the writers of each sort, at least one if there are two. */
    static Set<String> validationWriters(Collection<Draft> drafts, long seed) {
        Map<String, Kind> longest = new TreeMap<>();
        for (Draft draft : drafts) {
            longest.merge(draft.writer(), draft.kind(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        Map<Kind, List<String>> writersOf = new EnumMap<>(Kind.class);
        longest.forEach((writer, kind) ->
                writersOf.computeIfAbsent(kind, key -> new ArrayList<>()).add(writer));
        Set<String> chosen = new HashSet<>();
        for (List<String> writers : writersOf.values()) {
            writers.sort(Comparator.comparingLong(writer -> draw(writer, seed)));
            chosen.addAll(writers.subList(0, (int) Math.ceil(SHARE * (writers.size() - 1))));
        }
        return chosen;
    }

    private static long draw(String writer, long seed) {
        return new SplittableRandom(31 * seed + writer.hashCode()).nextLong();
    }
}
