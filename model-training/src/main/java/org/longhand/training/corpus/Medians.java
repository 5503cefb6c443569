package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Medians of grouped values. */
final class Medians {

    private Medians() {}

    static <G> void collect(Map<G, List<Double>> values, G group, double value) {
        values.computeIfAbsent(group, key -> new ArrayList<>()).add(value);
    }

    /** The median of every group that has at least this many values. */
    static <G> Map<G, Double> of(Map<G, List<Double>> values, int fewest) {
        Map<G, Double> medians = new HashMap<>();
        values.forEach((group, list) -> {
            if (list.size() >= fewest) {
                list.sort(null);
                medians.put(group, list.get(list.size() / 2));
            }
        });
        return medians;
    }
}
