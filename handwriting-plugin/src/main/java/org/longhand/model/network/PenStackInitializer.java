package org.longhand.model.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.model.engine.ParameterLayout.Block;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Weights of a {@link PenStack} before training: normal with mean 0 and a standard deviation of one over the root of the
 * inputs. Biases are 0 but for two that shorten the training: the forget gates start open, and the window starts at a
 * pace near one character in 15 points.
 */
final class PenStackInitializer implements ParamInitializer {

    static final PenStackInitializer INSTANCE = new PenStackInitializer();

    private static final double FORGET_GATE = 1;
    /** log(1/20): K positions that start together move a little slower than the ink, so the window never overtakes it. */
    private static final double KAPPA_STEP = -3;

    private static final double SMALL = 0.075;

    private PenStackInitializer() {}

    @Override
    public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray flat, boolean initialize) {
        NetworkShape shape = shape(conf.getLayer());
        Map<String, INDArray> views = new LinkedHashMap<>(new ParameterLayout(shape).views(flat));
        views.keySet().forEach(conf::addVariable);
        if (initialize) {
            views.forEach((name, weights) -> initialize(shape, name, weights));
        }
        return Collections.synchronizedMap(views);
    }

    private static void initialize(NetworkShape shape, String name, INDArray weights) {
        weights.assign(0);
        switch (name.charAt(0)) {
            case 'W', 'S', 'U', 'R' -> fill(weights, 1 / Math.sqrt(weights.columns()));
            case 'A', 'Y' -> fill(weights, SMALL);
            case 'b' -> setRows(weights, shape.hidden(), 2 * shape.hidden(), FORGET_GATE);
            case 'a' -> setRows(weights, 2 * shape.windows(), 3 * shape.windows(), KAPPA_STEP);
            default -> {} // peepholes and the output bias start at 0
        }
    }

    private static void fill(INDArray weights, double deviation) {
        weights.assign(Nd4j.randn(weights.dataType(), weights.shape()).muli(deviation));
    }

    private static void setRows(INDArray column, int from, int to, double value) {
        column.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).assign(value);
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray flat) {
        return new ParameterLayout(shape(conf.getLayer())).views(flat);
    }

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return numParams(conf.getLayer());
    }

    @Override
    public long numParams(Layer layer) {
        return new ParameterLayout(shape(layer)).length();
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return blocks(layer).stream().map(Block::name).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return blocks(layer).stream().filter(b -> !b.isBias()).map(Block::name).toList();
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return blocks(layer).stream().filter(Block::isBias).map(Block::name).toList();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return weightKeys(layer).contains(key);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return biasKeys(layer).contains(key);
    }

    private static List<Block> blocks(Layer layer) {
        return new ParameterLayout(shape(layer)).blocks();
    }

    private static NetworkShape shape(Layer layer) {
        return ((PenStack) layer).shape();
    }
}
