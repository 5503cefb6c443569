package org.longhand.model.engine;

import static org.longhand.model.engine.NetworkShape.LAYERS;
import static org.longhand.model.engine.NetworkShape.POINT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Names, shapes and order of a network's weights in one flat array.
 *
 * <p>For layer l, with the gates in the order input, forget, output, cell:
 *
 * <pre>
 *   gates_l(t) = W_l offset(t) + S_l style + U_l [h_{l-1}(t); w(t)] + R_l h_l(t-1) + b_l,  R_1 on [h_1(t-1); w(t-1)]
 *   window(t)  = A h_1(t) + a          K each of alpha, beta, kappa step (eq. 48-51)
 *   output(t)  = y + sum_l Y_l h_l(t)  (eq. 17)
 * </pre>
 *
 * P_l are the peephole weights. All matrices are column-major.
 */
public final class ParameterLayout {

    private final List<Block> blocks = new ArrayList<>();

    /**
     * One matrix of weights.
     *
     * @param name kind of the matrix and number of the layer
     */
    public record Block(String name, int rows, int columns) {

        /** Number of weights. */
        public long length() {
            return (long) rows * columns;
        }

        /** Whether this is a bias vector. */
        public boolean isBias() {
            return Character.isLowerCase(name.charAt(0));
        }
    }

    public ParameterLayout(NetworkShape shape) {
        int gates = 4 * shape.hidden();
        for (int layer = 1; layer <= LAYERS; layer++) {
            add("W" + layer, gates, POINT);
            add("S" + layer, gates, shape.style());
            add("U" + layer, gates, layer == 1 ? 0 : shape.hidden() + shape.classes());
            add("R" + layer, gates, shape.recurrentRows(layer));
            add("b" + layer, gates, 1);
            add("P" + layer, 3 * shape.hidden(), shape.peepholes() ? 1 : 0);
        }
        int window = shape.readsText() ? 1 : 0;
        add("A", 3 * shape.windows(), window * shape.hidden());
        add("a", 3 * shape.windows(), window);
        add("Y", shape.outputs(), LAYERS * shape.hidden());
        add("y", shape.outputs(), 1);
    }

    private void add(String name, int rows, int columns) {
        if (columns > 0) {
            blocks.add(new Block(name, rows, columns));
        }
    }

    /** The blocks in the order of the flat array; a network without text, style or peepholes lacks those blocks. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Number of weights in all. */
    public long length() {
        return blocks.stream().mapToLong(Block::length).sum();
    }

    /**
     * The blocks as views of a flat array.
     *
     * @param flat {@code [length()]} or {@code [1, length()]}
     */
    public Map<String, INDArray> views(INDArray flat) {
        INDArray vector = flat.reshape(flat.length());
        Map<String, INDArray> views = new LinkedHashMap<>();
        long from = 0;
        for (Block block : blocks) {
            long to = from + block.length();
            views.put(
                    block.name(),
                    vector.get(NDArrayIndex.interval(from, to)).reshape('f', block.rows(), block.columns()));
            from = to;
        }
        return views;
    }
}
