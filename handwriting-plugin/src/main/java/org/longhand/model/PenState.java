package org.longhand.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where the network stands in a line, so that it can go on from there, and as often as one likes: what it remembers, and
 * the pen movement that it is about to see.
 *
 * @param memory for each array of the network's state the column of this line; empty at the beginning of a line
 * @param movement {@code [3]}: dx, dy in the network's own unit, and pen lift
 */
record PenState(Map<String, float[]> memory, float[] movement) {

    /** The beginning of a line. */
    static final PenState START = new PenState(Map.of(), new float[3]);

    boolean isStart() {
        return memory.isEmpty();
    }

    /** Takes one line out of the state of a batch; arrays are {@code [n, b]}. */
    static PenState of(Map<String, INDArray> state, int column, float[] movement) {
        Map<String, float[]> memory = new HashMap<>();
        state.forEach((name, values) ->
                memory.put(name, values.getColumn(column).dup().data().asFloat()));
        return new PenState(memory, movement);
    }

    /** The memory of several lines as one batch; those at the beginning remember nothing, which is zero. */
    static Map<String, INDArray> batch(List<PenState> lines) {
        Set<String> names = new TreeSet<>();
        lines.forEach(line -> names.addAll(line.memory.keySet()));
        Map<String, INDArray> state = new HashMap<>();
        for (String name : names) {
            int length = lines.stream()
                    .filter(line -> line.memory.containsKey(name))
                    .mapToInt(line -> line.memory.get(name).length)
                    .max()
                    .orElseThrow();
            List<float[]> columns = new ArrayList<>();
            lines.forEach(line -> columns.add(line.memory.getOrDefault(name, new float[length])));
            state.put(
                    name, Nd4j.createFromArray(columns.toArray(float[][]::new)).transpose());
        }
        return state;
    }
}
