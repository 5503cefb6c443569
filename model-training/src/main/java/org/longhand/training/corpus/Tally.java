package org.longhand.training.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts under a group and a name, in the order in which they first came. */
public final class Tally {

    private final Map<String, Map<String, Long>> groups = new LinkedHashMap<>();

    /** Counts one. */
    public void count(String group, String name) {
        add(group, name, 1);
    }

    /** Adds to a count; adding 0 makes the count appear in the report. */
    public void add(String group, String name, long amount) {
        groups.computeIfAbsent(group, key -> new LinkedHashMap<>()).merge(name, amount, Long::sum);
    }

    /** The count, 0 if nothing was counted under this name. */
    public long get(String group, String name) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(name, 0L);
    }

    /** All counts of a group, in order; empty if there are none. */
    public Map<String, Long> group(String group) {
        return Collections.unmodifiableMap(groups.getOrDefault(group, Map.of()));
    }

    /** One line per group and per count, for people. */
    @Override
    public String toString() {
        StringBuilder report = new StringBuilder();
        groups.forEach((group, counts) -> {
            report.append(group).append(System.lineSeparator());
            counts.forEach((name, count) -> report.append(String.format(Locale.ROOT, "  %-44s %,12d%n", name, count)));
        });
        return report.toString();
    }
}
