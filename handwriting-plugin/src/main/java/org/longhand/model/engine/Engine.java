package org.longhand.model.engine;

import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Runs the network forward and backward through time. Two implementations give the same numbers: {@link HostEngine}
 * (fast, CPU) and {@link PortableEngine} (any ND4J back end, any floating point type).
 *
 * <p>Not safe for use by several threads: an engine keeps the activations of its last forward pass.
 *
 * <p>The state is an array {@code [R, b]} whose rows only the engine knows.
 */
public interface Engine {

    /**
     * Outputs for every step.
     *
     * @param weights blocks of {@link ParameterLayout}
     * @param offsets {@code [b, 3, T]}
     * @param condition text and style of each sample
     * @param state where to start from, which this call may overwrite; empty for the beginning
     * @return {@code [b, 6M + 1, T]}, detached from any workspace, until the next pass
     */
    INDArray forward(Map<String, INDArray> weights, INDArray offsets, Condition condition, Optional<INDArray> state);

    /** State after the last step of the last forward pass. */
    INDArray lastState();

    /** The same for one sample, {@code [R]}. */
    float[] lastState(int sample);

    /** Outputs of that step for one sample, {@code [6M + 1]}. */
    float[] lastOutput(int sample);

    /**
     * The window's weight of each character in that step for one sample, {@code [U]}, which is not needed to go on; empty if
     * the network reads no text, without meaning for padding.
     */
    float[] lastPhi(int sample);

    /**
     * Gradients of the last forward pass, back to its first step.
     *
     * @param weights as given to the forward pass
     * @param epsilon {@code [b, 6M + 1, T]}, derivative of the loss by the outputs
     * @param gradients overwritten, one array for each block; none if only the derivative by the style is wanted, which
     *     takes less time
     * @return derivative by the style vectors, {@code [b, S]}; empty array if the network has no style
     */
    INDArray backward(Map<String, INDArray> weights, INDArray epsilon, Map<String, INDArray> gradients);
}
