package org.longhand.training.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.training.corpus.Sample.Kind;

/** Sizes of a corpus, for people. */
public final class CorpusStatistics {

    private CorpusStatistics() {}

    /** A table with one line per part and kind. */
    public static String of(Corpus corpus) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "corpus: %,d writers, offset scale %.4f x-heights%n%-22s %9s %11s %11s %8s %13s%n",
                corpus.writers().size(),
                corpus.offsetScale(),
                "",
                "samples",
                "characters",
                "points",
                "writers",
                "points/char"));
        for (Kind kind : Kind.values()) {
            table.append(row("training", kind, corpus.train()));
        }
        for (Kind kind : Kind.values()) {
            table.append(row("validation", kind, corpus.validation()));
        }
        return table.toString();
    }

    private static String row(String part, Kind kind, List<Sample> samples) {
        long count = 0;
        long characters = 0;
        long points = 0;
        Set<Integer> writers = new HashSet<>();
        for (Sample sample : samples) {
            if (sample.kind() == kind) {
                count++;
                characters += sample.text().length();
                points += sample.length();
                writers.add(sample.writer());
            }
        }
        String name = part + " " + kind.name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%-22s %,9d %,11d %,11d %,8d %13.1f%n",
                name,
                count,
                characters,
                points,
                writers.size(),
                count == 0 ? 0.0 : (double) points / characters);
    }
}
