package org.longhand.model.engine;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Weights or gradients as native pointers, with Java copies of the small ones on request. */
final class HostWeights {

    private final Map<String, INDArray> arrays;
    private final Map<String, FloatPointer> pointers;
    private final FloatPointer[] outputs = new FloatPointer[NetworkShape.LAYERS];
    private final Map<String, Integer> lengths = new HashMap<>();

    /** Native memory of our own. */
    HostWeights(NetworkShape shape, Map<String, FloatPointer> pointers) {
        this(shape, Map.of(), pointers);
    }

    private HostWeights(NetworkShape shape, Map<String, INDArray> arrays, Map<String, FloatPointer> pointers) {
        this.arrays = arrays;
        this.pointers = pointers;
        for (int l = 0; l < outputs.length && !pointers.isEmpty(); l++) {
            outputs[l] = pointer("Y").getPointer((long) l * shape.hidden() * shape.outputs());
        }
        new ParameterLayout(shape).blocks().forEach(b -> lengths.put(b.name(), Math.toIntExact(b.length())));
    }

    /** The memory of arrays, which are kept from being freed. */
    static HostWeights of(NetworkShape shape, Map<String, INDArray> arrays) {
        Map<String, FloatPointer> pointers = new HashMap<>();
        arrays.forEach((name, array) -> pointers.put(name, HostArrays.pointer(array)));
        return new HostWeights(shape, Map.copyOf(arrays), pointers);
    }

    /** Whether these are the very arrays whose memory this is. */
    boolean isOf(Map<String, INDArray> others) {
        return arrays.size() == others.size()
                && arrays.entrySet().stream().allMatch(entry -> entry.getValue() == others.get(entry.getKey()));
    }

    /** Whether there are no arrays: nobody asked for these gradients. */
    boolean isEmpty() {
        return pointers.isEmpty();
    }

    FloatPointer pointer(String name) {
        return pointers.get(name);
    }

    /** Block of the layer with this index, counted from 0. */
    FloatPointer pointer(String kind, int l) {
        return pointer(kind + (l + 1));
    }

    /** The columns of Y for the layer with this index, counted from 0. */
    FloatPointer outputPointer(int l) {
        return outputs[l];
    }

    float[] array(String name) {
        float[] values = new float[lengths.get(name)];
        pointer(name).get(values);
        return values;
    }

    void add(HostWeights other) {
        pointers.forEach((name, to) -> Blas.add(lengths.get(name), other.pointer(name), to));
    }
}
