package org.longhand.model.engine;

import java.nio.FloatBuffer;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * State of a batch between two calls in native memory, laid out as {@link StateLayout} says, sample after sample. Threads
 * may share it if each keeps to its own samples.
 */
final class HostState {

    private final INDArray array;
    private final FloatBuffer numbers;
    private final int rows;

    private HostState(INDArray array) {
        this.array = array;
        this.rows = Math.toIntExact(array.size(0));
        this.numbers = HostArrays.pointer(array).capacity(array.length()).asBuffer();
    }

    /** Zero, as at the beginning of a line. */
    static HostState zero(StateLayout layout, int batch) {
        return new HostState(Nd4j.create(DataType.FLOAT, new long[] {layout.rows(), batch}, 'f'));
    }

    /** The state in an array; this very object if it is its own, so that step after step needs no memory. */
    HostState from(Optional<INDArray> given, StateLayout layout, int batch) {
        if (given.isPresent() && given.get() == array) {
            return this;
        }
        HostState state = zero(layout, batch);
        given.ifPresent(state.array::assign);
        return state;
    }

    /** {@code [rows, b]}; not a copy. */
    INDArray array() {
        return array;
    }

    /** A copy of what belongs to one sample. */
    float[] of(int sample) {
        float[] column = new float[rows];
        read(sample, 0, column, 0, rows);
        return column;
    }

    void read(int sample, int row, float[] to, int toIndex, int count) {
        numbers.get(sample * rows + row, to, toIndex, count);
    }

    void write(int sample, int row, float[] from, int fromIndex, int count) {
        numbers.put(sample * rows + row, from, fromIndex, count);
    }
}
