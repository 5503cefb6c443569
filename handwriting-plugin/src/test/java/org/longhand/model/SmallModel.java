package org.longhand.model;

import java.util.Map;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.network.Networks;
import org.nd4j.linalg.api.buffer.DataType;

/** A network of a few units that has learned nothing: its ink means nothing, but it moves over the text. */
public final class SmallModel {

    private static final NetworkShape SHAPE = new NetworkShape(8, Alphabet.ASCII.size(), 3, 2, 4, false);

    private SmallModel() {}

    public static Model random(long seed) {
        float[] weights = Networks.forWriting(SHAPE, EngineFactory.host(1), GradientClip.PAPER, DataType.FLOAT, seed)
                .params()
                .dup()
                .data()
                .asFloat();
        return new Model(SHAPE, Alphabet.ASCII, 0.3f, weights, Map.of("corpus", "none"), "");
    }
}
