package org.longhand.model.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What the samples of a batch are conditioned on.
 *
 * @param text {@code [b][U]} character classes; empty for a network that reads no text
 * @param style {@code [b, S]} vectors of the hands; empty for a network without style
 */
public record Condition(int[][] text, INDArray style) {

    /** For a network that neither reads text nor has a style. */
    public static final Condition NONE = new Condition(new int[0][], Nd4j.empty());
}
