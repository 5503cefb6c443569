package org.longhand.model.engine;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;

/** Weights or gradients as native pointers, with Java copies of the small ones on request. */
final class HostWeights {

    private final NetworkShape shape;
    private final Map<String, FloatPointer> pointers;
    private final Map<String, Integer> lengths = new HashMap<>();

    HostWeights(NetworkShape shape, Map<String, FloatPointer> pointers) {
        this.shape = shape;
        this.pointers = pointers;
        new ParameterLayout(shape).blocks().forEach(b -> lengths.put(b.name(), Math.toIntExact(b.length())));
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
        return pointer("Y").getPointer((long) l * shape.hidden() * shape.outputs());
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
