package org.longhand.model.engine;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Helpers for column-major ND4J matrices. */
final class Columns {

    private Columns() {}

    static INDArray zeros(DataType type, int rows, long columns) {
        return Nd4j.create(type, new long[] {rows, columns}, 'f');
    }

    /** View of some rows. */
    static INDArray rows(INDArray matrix, int from, int to) {
        return matrix.get(interval(from, to), all());
    }

    /** Bounds every number to [-bound, bound], in place. */
    static void limit(INDArray array, double bound) {
        array.assign(Transforms.max(Transforms.min(array, bound, true), -bound, true));
    }
}
