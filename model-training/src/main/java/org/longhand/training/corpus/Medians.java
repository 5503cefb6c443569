package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Medians of grouped values. */
final class Medians {

    private Medians() {}

    static void collect(Map<String, List<Double>> values, String group, double value) {
        values.computeIfAbsent(group, key -> new ArrayList<>()).add(value);
    }

    /** The median of every group that has at least this many values. */
    static Map<String, Double> of(Map<String, List<Double>> values, int fewest) {
        Map<String, Double> medians = new HashMap<>();
        values.forEach((group, list) -> {
            if (list.size() >= fewest) {
                list.sort(null);
                medians.put(group, list.get(list.size() / 2));
            }
        });
        return medians;
    }
}
