package org.longhand.model.network;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Configuration of the one recurrent layer that holds the three LSTMs, the soft window and the output weights: stock
 * layers cannot express the window, which feeds back from the first LSTM's output into its own next input.
 */
public final class PenStack extends BaseRecurrentLayer {

    private static final long serialVersionUID = 1L;

    private final transient NetworkShape shape;
    private final transient GradientClip clip;
    private final transient EngineFactory engines;

    PenStack(NetworkShape shape, GradientClip clip, EngineFactory engines) {
        this.shape = shape;
        this.clip = clip;
        this.engines = engines;
        this.nIn = NetworkShape.POINT;
        this.nOut = shape.outputs();
        this.rnnDataFormat = RNNFormat.NCW;
    }

    NetworkShape shape() {
        return shape;
    }

    GradientClip clip() {
        return clip;
    }

    EngineFactory engines() {
        return engines;
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int index,
            INDArray paramsView,
            boolean initialize,
            DataType type) {
        PenStackLayer layer = new PenStackLayer(conf, type);
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(paramsView);
        layer.setParamTable(initializer().init(conf, paramsView, initialize));
        layer.setConf(conf);
        return layer;
    }

    @Override
    public ParamInitializer initializer() {
        return PenStackInitializer.INSTANCE;
    }

    @Override
    public InputType getOutputType(int index, InputType input) {
        return InputType.recurrent(nOut);
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType input) {
        throw new UnsupportedOperationException("the memory of this layer depends on the batch");
    }
}
