package org.longhand.model.engine;

import java.lang.ref.Reference;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Single precision arrays of the CPU back end as native memory; ND4J itself copies number by number. */
public final class HostArrays {

    private HostArrays() {}

    /** Whether ND4J keeps arrays in the memory of the CPU. */
    public static boolean areUsed() {
        return Nd4j.getBackend().getClass().getSimpleName().startsWith("Cpu");
    }

    /** Memory of the whole array, which must be kept as long as the pointer. */
    public static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().addressPointer());
    }

    /** {@code [b, n, T]} as columns of n numbers, ordered by step, then by sample. */
    static float[] columns(INDArray array) {
        int samples = (int) array.size(0);
        int rows = (int) array.size(1);
        int steps = (int) array.size(2);
        float[] values = copy(array);
        if (steps == 1) {
            return values;
        }
        float[] columns = new float[values.length];
        for (int row = 0; row < samples * rows; row++) {
            for (int t = 0; t < steps; t++) {
                columns[t * samples * rows + row] = values[row * steps + t];
            }
        }
        return columns;
    }

    /** Copies an array, last index fastest. */
    public static float[] copy(INDArray array) {
        INDArray ordered = isRowMajor(array) ? array : array.dup('c');
        float[] values = new float[Math.toIntExact(ordered.length())];
        try {
            pointer(ordered).get(values);
        } finally {
            Reference.reachabilityFence(ordered); // its memory is freed with it, and the pointer does not hold it
        }
        return values;
    }

    private static boolean isRowMajor(INDArray array) {
        long step = 1;
        for (int d = array.rank() - 1; d >= 0; d--) {
            if (array.size(d) > 1 && array.stride(d) != step) {
                return false;
            }
            step *= array.size(d);
        }
        return true;
    }
}
