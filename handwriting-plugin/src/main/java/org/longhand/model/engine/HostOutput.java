package org.longhand.model.engine;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Outputs of a pass in native memory, which later passes of the same size overwrite: step after step needs no memory. */
final class HostOutput {

    private final INDArray bySample;
    private final FloatBuffer numbers;
    private final int rows;

    /** Room for {@code [b, rows, T]}. */
    HostOutput(int rows, int batch, int steps) {
        INDArray byStep = Nd4j.createUninitialized(DataType.FLOAT, new long[] {rows, batch, steps}, 'f');
        this.bySample = byStep.permute(1, 0, 2);
        this.numbers = HostArrays.pointer(byStep).capacity(byStep.length()).asBuffer();
        this.rows = rows;
    }

    /** This if it has that size, else another. */
    HostOutput ofSize(int batch, int steps) {
        return bySample.size(0) == batch && bySample.size(2) == steps ? this : new HostOutput(rows, batch, steps);
    }

    /** Takes columns of outputs, ordered by step, then by sample; gives {@code [b, rows, T]}, not a copy. */
    INDArray of(float[] columns) {
        numbers.put(0, columns);
        return bySample;
    }
}
