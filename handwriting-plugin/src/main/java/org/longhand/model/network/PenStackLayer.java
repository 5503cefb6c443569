package org.longhand.model.network;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.recurrent.BaseRecurrentLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.longhand.model.engine.Condition;
import org.longhand.model.engine.Engine;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Runs a {@link PenStack} through an {@link Engine}; the vertex in front hands it the {@link Condition}. */
final class PenStackLayer extends BaseRecurrentLayer<PenStack> {

    private static final long serialVersionUID = 1L;

    private transient Engine engine;
    private transient Supplier<Condition> condition = () -> Condition.NONE;
    private transient INDArray styleGradient = Nd4j.empty();

    PenStackLayer(NeuralNetConfiguration conf, DataType type) {
        super(conf, type);
    }

    /** Where to take the condition from at each pass. */
    void setCondition(Supplier<Condition> source) {
        condition = source;
    }

    /** Derivative of the loss by the style vectors after a backward pass, {@code [b, S]}; else empty. */
    INDArray styleGradient() {
        return styleGradient;
    }

    private Engine engine() {
        if (engine == null) {
            PenStack conf = layerConf();
            engine = conf.engines().create(conf.shape(), conf.clip(), dataType);
        }
        return engine;
    }

    private INDArray run(Map<String, INDArray> state, LayerWorkspaceMgr workspaces) {
        INDArray offsets = input.rank() == 2 ? input.reshape(input.size(0), input.size(1), 1) : input;
        try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
            INDArray output =
                    engine().forward(params, offsets, condition.get(), Optional.ofNullable(state.get(Networks.STATE)));
            return workspaces.dup(ArrayType.ACTIVATIONS, output, 'f');
        }
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        return run(Map.of(), workspaces);
    }

    @Override
    public INDArray activate(INDArray offsets, boolean training, LayerWorkspaceMgr workspaces) {
        setInput(offsets, workspaces);
        return run(Map.of(), workspaces);
    }

    @Override
    public INDArray rnnTimeStep(INDArray offsets, LayerWorkspaceMgr workspaces) {
        setInput(offsets, workspaces);
        INDArray output = run(stateMap, workspaces);
        keepState(stateMap);
        return output;
    }

    @Override
    public INDArray rnnActivateUsingStoredState(
            INDArray offsets, boolean training, boolean storeLastForTBPTT, LayerWorkspaceMgr workspaces) {
        setInput(offsets, workspaces);
        INDArray output = run(tBpttStateMap, workspaces);
        if (storeLastForTBPTT) {
            keepState(tBpttStateMap);
        }
        return output;
    }

    private void keepState(Map<String, INDArray> target) {
        try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
            target.put(Networks.STATE, engine().lastState());
        }
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
            styleGradient = engine().backward(params, epsilon, gradientViews);
        }
        Gradient gradient = new DefaultGradient();
        gradientViews.forEach(gradient::setGradientFor);
        return new Pair<>(gradient, null);
    }

    @Override
    public Pair<Gradient, INDArray> tbpttBackpropGradient(INDArray epsilon, int length, LayerWorkspaceMgr workspaces) {
        return backpropGradient(epsilon, workspaces);
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int batch) {
        // Padding comes behind the ink, and the loss leaves it out: the layer itself needs no mask.
        return new Pair<>(mask, MaskState.Passthrough);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public Type type() {
        return Type.RECURRENT;
    }

    @Override
    public Gradient gradient() {
        throw new UnsupportedOperationException("the graph hands out the gradient of all layers");
    }
}
