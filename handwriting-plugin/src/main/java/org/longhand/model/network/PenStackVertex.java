package org.longhand.model.network;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.longhand.model.engine.Condition;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Puts a {@link PenStack} into a graph with up to three inputs: offsets {@code [b, 3, T]}, then text {@code [b, U]} if the
 * network reads text, then style {@code [b, S]} if it has one. Text and style have rank 2, so that truncated
 * backpropagation hands them to every segment whole. It extends the vertex of a layer because only those keep a
 * recurrent state.
 */
final class PenStackVertex extends LayerVertex {

    private static final long serialVersionUID = 1L;

    PenStackVertex(NeuralNetConfiguration layerConf) {
        super(layerConf, null);
    }

    @Override
    public int maxVertexInputs() {
        return 3;
    }

    @Override
    public PenStackVertex clone() {
        return new PenStackVertex(getLayerConf().clone());
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType... inputs) {
        return getLayerConf().getLayer().getOutputType(layerIndex, inputs[0]);
    }

    @Override
    public Running instantiate(
            ComputationGraph graph, String name, int index, INDArray params, boolean initialize, DataType type) {
        PenStack stack = (PenStack) getLayerConf().getLayer();
        PenStackLayer layer = (PenStackLayer) stack.instantiate(getLayerConf(), null, index, params, initialize, type);
        return new Running(graph, name, index, layer, stack.shape(), type);
    }

    /** The vertex at work. */
    static final class Running extends org.deeplearning4j.nn.graph.vertex.impl.LayerVertex {

        private static final long serialVersionUID = 1L;

        private final transient PenStackLayer stack;
        private final transient NetworkShape shape;

        Running(
                ComputationGraph graph,
                String name,
                int index,
                PenStackLayer layer,
                NetworkShape shape,
                DataType type) {
            super(graph, name, index, layer, null, false, type);
            this.stack = layer;
            this.shape = shape;
            stack.setCondition(this::condition);
        }

        @Override
        public void setInput(int number, INDArray input, LayerWorkspaceMgr workspaces) {
            if (number == 0) {
                super.setInput(0, input, workspaces);
            } else {
                inputs[number] = input;
            }
        }

        private Condition condition() {
            int next = 1;
            int[][] text = new int[0][];
            INDArray style = Condition.NONE.style();
            if (shape.readsText()) {
                text = inputs[next] == null ? text : inputs[next].toIntMatrix();
                next++;
            }
            if (shape.style() > 0 && inputs[next] != null) {
                style = inputs[next];
            }
            return new Condition(text, style);
        }

        @Override
        public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
            Gradient gradient = super.doBackward(truncated, workspaces).getFirst();
            INDArray[] byInputs = new INDArray[inputs.length];
            if (shape.style() > 0) {
                byInputs[inputs.length - 1] = workspaces.dup(ArrayType.ACTIVATION_GRAD, stack.styleGradient());
            }
            return new Pair<>(gradient, byInputs);
        }

        @Override
        public Pair<INDArray, MaskState> feedForwardMaskArrays(INDArray[] masks, MaskState state, int batch) {
            return getLayer().feedForwardMaskArray(masks == null ? null : masks[0], state, batch);
        }
    }
}
