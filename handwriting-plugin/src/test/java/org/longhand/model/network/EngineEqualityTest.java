package org.longhand.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.NetworkShape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The fast engine against the portable one in double precision, which the gradient check has passed. */
class EngineEqualityTest {

    private static final double TOLERANCE = 1e-4;
    /** Enough for two threads. */
    private static final int SAMPLES = 8;

    static Stream<NetworkShape> shapes() {
        return Stream.of(
                new NetworkShape(32, 0, 4, 5, 0, false),
                new NetworkShape(32, 0, 4, 5, 8, false),
                new NetworkShape(32, 9, 4, 5, 0, false),
                new NetworkShape(32, 9, 4, 5, 8, false),
                new NetworkShape(32, 9, 4, 5, 8, true));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("loss and gradients agree, in one thread and in two")
    void lossAndGradientsAgree(NetworkShape shape) {
        NetworkFixture fixture = NetworkFixture.random(shape, SAMPLES, DataType.DOUBLE, 11);
        ComputationGraph reference =
                Networks.forWriting(shape, EngineFactory.portable(), GradientClip.PAPER, DataType.DOUBLE, 5);
        fixture.apply(reference);
        for (int threads = 1; threads <= 2; threads++) {
            ComputationGraph fast =
                    Networks.forWriting(shape, EngineFactory.host(threads), GradientClip.PAPER, DataType.FLOAT, 5);
            fast.setParams(reference.params().castTo(DataType.FLOAT));
            fixture.castTo(DataType.FLOAT).apply(fast);
            assertEquals(reference.score(), fast.score(), TOLERANCE * Math.abs(reference.score()));
            assertClose(reference.gradient().gradient(), fast.gradient().gradient());
        }
    }

    private static void assertClose(INDArray expected, INDArray actual) {
        double norm = expected.norm2Number().doubleValue();
        double difference =
                expected.sub(actual.castTo(DataType.DOUBLE)).norm2Number().doubleValue();
        assertTrue(difference <= TOLERANCE * norm, () -> "|difference| " + difference + " of |gradient| " + norm);
        double largest =
                expected.sub(actual.castTo(DataType.DOUBLE)).amaxNumber().doubleValue();
        assertTrue(largest <= TOLERANCE * expected.amaxNumber().doubleValue(), () -> "largest difference " + largest);
    }
}
