package org.longhand.model.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.GraphConfig;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.PrintMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Analytic against numeric derivatives of layer and loss, in double precision. */
class GradientCheckTest {

    private static final double STEP = 1e-5;
    private static final double MAX_RELATIVE_ERROR = 1e-5;
    /** Below this the numeric derivative is rounding noise of a loss near 50. */
    private static final double MIN_ABSOLUTE_ERROR = 1e-8;

    static Stream<NetworkShape> shapes() {
        return Stream.of(
                new NetworkShape(4, 0, 2, 3, 0, false),
                new NetworkShape(4, 0, 2, 3, 2, false),
                new NetworkShape(4, 5, 2, 3, 0, false),
                new NetworkShape(4, 5, 2, 3, 2, true));
    }

    @BeforeEach
    void useDoublePrecision() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    }

    @AfterEach
    void backToSinglePrecision() {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("the gradient of every weight matches its difference quotient")
    void gradientMatchesDifferenceQuotient(NetworkShape shape) {
        ComputationGraph network =
                Networks.forWriting(shape, EngineFactory.portable(), GradientClip.NONE, DataType.DOUBLE, 7);
        assertTrue(check(network, NetworkFixture.random(shape, DataType.DOUBLE, 3)));
    }

    @Test
    @DisplayName("so does the gradient of the writers' vectors")
    void gradientOfWriterVectors() {
        NetworkShape shape = new NetworkShape(4, 5, 2, 3, 2, false);
        ComputationGraph network =
                Networks.forTraining(shape, 4, EngineFactory.portable(), GradientClip.NONE, DataType.DOUBLE, 7);
        NetworkFixture fixture = NetworkFixture.random(shape, DataType.DOUBLE, 3);
        INDArray[] inputs = fixture.inputs();
        inputs[inputs.length - 1] = Nd4j.createFromArray(new double[][] {{2}, {0}, {2}});
        assertTrue(check(network, fixture));
    }

    private static boolean check(ComputationGraph network, NetworkFixture fixture) {
        if (network.getLayer(Networks.STACK).paramTable().containsKey("a")) {
            speedUpWindow(network);
        }
        return GradientCheckUtil.checkGradients(new GraphConfig()
                .net(network)
                .inputs(fixture.inputs())
                .labels(new INDArray[] {fixture.labels()})
                .labelMask(new INDArray[] {fixture.mask()})
                .epsilon(STEP)
                .maxRelError(MAX_RELATIVE_ERROR)
                .minAbsoluteError(MIN_ABSOLUTE_ERROR)
                .print(PrintMode.FAILURES_ONLY)
                .exitOnFirstError(false));
    }

    /** At its first pace the window would hardly leave the first character in so few points. */
    private static void speedUpWindow(ComputationGraph network) {
        INDArray bias = network.getLayer(Networks.STACK).getParam("a");
        for (long k = bias.length() * 2 / 3; k < bias.length(); k++) {
            bias.putScalar(k, -1);
        }
    }
}
