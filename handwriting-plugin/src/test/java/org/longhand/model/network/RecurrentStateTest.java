package org.longhand.model.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

class RecurrentStateTest {

    private static final NetworkShape SHAPE = new NetworkShape(24, 7, 4, 5, 6, true);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("writing point by point gives the outputs of the full pass")
    void stepByStepEqualsFullPass(boolean host) {
        assertStepsEqualFullPass(network(host), inputs -> {});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a full pass between two points leaves the line where it stood")
    void fullPassKeepsTheState(boolean host) {
        ComputationGraph network = network(host);
        assertStepsEqualFullPass(network, network::output);
    }

    private static void assertStepsEqualFullPass(ComputationGraph network, Consumer<INDArray[]> between) {
        INDArray[] inputs = NetworkFixture.random(SHAPE, DataType.FLOAT, 8).inputs();
        INDArray full = network.output(inputs)[0].dup();
        network.rnnClearPreviousState();
        for (int t = 0; t < NetworkFixture.POINTS; t++) {
            assertStep(full, t, network, inputs);
            between.accept(inputs);
        }
    }

    private static ComputationGraph network(boolean host) {
        EngineFactory engines = host ? EngineFactory.host(2) : EngineFactory.portable();
        return Networks.forWriting(SHAPE, engines, GradientClip.PAPER, DataType.FLOAT, 3);
    }

    private static void assertStep(INDArray full, int t, ComputationGraph network, INDArray[] inputs) {
        INDArray point = inputs[0].get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(t));
        INDArray step = network.rnnTimeStep(point.dup(), inputs[1], inputs[2])[0];
        INDArray expected = full.get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(t));
        double difference =
                expected.sub(step.reshape(expected.shape())).amaxNumber().doubleValue();
        assertTrue(difference <= 1e-5, "difference of " + difference + " at point " + t);
    }
}
