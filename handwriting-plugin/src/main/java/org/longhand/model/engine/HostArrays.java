package org.longhand.model.engine;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.Shape;
import org.nd4j.linalg.factory.Nd4j;

/** Single precision arrays of the CPU back end as native memory; ND4J itself copies number by number. */
final class HostArrays {

    private HostArrays() {}

    /** Memory of the whole array, which must be kept as long as the pointer. */
    static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().addressPointer());
    }

    /** The array if it has this shape, else a new one, first index fastest: each that is made lives until a collection. */
    static INDArray ofShape(INDArray array, long... shape) {
        return Arrays.equals(array.shape(), shape) ? array : Nd4j.createUninitialized(DataType.FLOAT, shape, 'f');
    }

    /** Copies an array, first index fastest. */
    static float[] copy(INDArray array) {
        boolean isOrdered = array.ordering() == 'f' && Shape.hasDefaultStridesForShape(array);
        INDArray ordered = isOrdered ? array : array.dup('f');
        float[] values = new float[Math.toIntExact(ordered.length())];
        try {
            pointer(ordered).get(values);
        } finally {
            Reference.reachabilityFence(ordered); // its memory is freed with it, and the pointer does not hold it
        }
        return values;
    }
}
