package org.longhand.model.engine;

import static org.longhand.model.engine.NetworkShape.LAYERS;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** State of a batch between two calls as Java arrays, sample after sample; zero at the beginning of a line. */
final class HostState {

    private final NetworkShape shape;
    private final int batch;
    private final Map<String, float[]> values = new HashMap<>();

    /** From the arrays that {@link Engine#lastState()} describes; what is missing is zero. */
    HostState(NetworkShape shape, int batch, Map<String, INDArray> arrays) {
        this.shape = shape;
        this.batch = batch;
        for (int l = 1; l <= LAYERS; l++) {
            add("h" + l, shape.hidden(), arrays);
            add("c" + l, shape.hidden(), arrays);
        }
        if (shape.readsText()) {
            add("w", shape.classes(), arrays);
            add("kappa", shape.windows(), arrays);
        }
    }

    private void add(String name, int rows, Map<String, INDArray> arrays) {
        INDArray array = arrays.get(name);
        values.put(name, array == null ? new float[rows * batch] : HostArrays.copy(array));
    }

    Map<String, INDArray> toArrays() {
        Map<String, INDArray> arrays = new HashMap<>();
        values.forEach((name, v) -> arrays.put(name, Nd4j.createFromArray(v).reshape('f', v.length / batch, batch)));
        return arrays;
    }

    HostState sameSize() {
        return new HostState(shape, batch, Map.of());
    }

    float[] output(int l) {
        return values.get("h" + (l + 1));
    }

    float[] cell(int l) {
        return values.get("c" + (l + 1));
    }

    float[] window() {
        return values.get("w");
    }

    float[] kappa() {
        return values.get("kappa");
    }
}
