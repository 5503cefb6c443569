package org.longhand.model;

import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Where the network stands in a line, so that it can go on from there, and as often as one likes: what it remembers, and
 * the pen movement that it is about to see.
 *
 * @param memory the column of this line in the network's state; empty at the beginning of a line
 * @param movement {@code [3]}: dx, dy in the network's own unit, and pen lift
 */
record PenState(float[] memory, float[] movement) {

    /** The beginning of a line. */
    static final PenState START = new PenState(new float[0], new float[3]);

    boolean isStart() {
        return memory.length == 0;
    }

    /**
     * The memory of several lines as one batch, {@code [R, b]}; those at the beginning remember nothing, which is zero. Empty
     * if all are at the beginning.
     */
    static Optional<INDArray> batch(List<PenState> lines) {
        int rows = lines.stream().mapToInt(line -> line.memory.length).max().orElse(0);
        if (rows == 0) {
            return Optional.empty();
        }
        float[][] columns = lines.stream()
                .map(line -> line.isStart() ? new float[rows] : line.memory)
                .toArray(float[][]::new);
        return Optional.of(Nd4j.createFromArray(columns).transpose());
    }
}
