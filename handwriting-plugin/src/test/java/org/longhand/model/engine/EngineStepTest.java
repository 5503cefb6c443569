package org.longhand.model.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Writing: one point after the other, each pass from the state of the one before. */
class EngineStepTest {

    private static final NetworkShape SHAPE = new NetworkShape(16, 9, 4, 5, 8, true);
    private static final int SAMPLES = 8; // enough for two threads
    private static final int STEPS = 6;
    private static final int LENGTH = 4; // of the shortest text
    private static final float TOLERANCE = 1e-5f;

    private final Random random = new Random(3);
    private final Map<String, INDArray> weights = weights();
    private final Condition condition = new Condition(text(), numbers(SAMPLES, SHAPE.style()));
    private final INDArray offsets = numbers(SAMPLES, NetworkShape.POINT, STEPS);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @DisplayName("the fast engine's outputs, window and state of each sample are those of the portable one")
    void lastStepAgrees(int threads) {
        Engine fast = new HostEngine(SHAPE, GradientClip.PAPER, threads);
        Engine portable = new PortableEngine(SHAPE, GradientClip.PAPER, DataType.FLOAT);
        Optional<INDArray> fastState = Optional.empty();
        Optional<INDArray> portableState = Optional.empty();
        for (int t = 0; t < STEPS; t++) {
            INDArray point = offsets.tensorAlongDimension(t, 0, 1).reshape(SAMPLES, NetworkShape.POINT, 1);
            fast.forward(weights, point, condition, fastState);
            portable.forward(weights, point, condition, portableState);
            for (int s = 0; s < SAMPLES; s++) {
                assertArrayEquals(portable.lastOutput(s), fast.lastOutput(s), TOLERANCE);
                assertArrayEquals(
                        Arrays.copyOf(portable.lastPhi(s), LENGTH), Arrays.copyOf(fast.lastPhi(s), LENGTH), TOLERANCE);
                assertArrayEquals(portable.lastState(s), fast.lastState(s), TOLERANCE);
            }
            fastState = Optional.of(fast.lastState());
            portableState = Optional.of(portable.lastState());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @DisplayName(
            "the last output of a sample is the last step of what a pass returns, however its input lies in memory")
    void lastOutputIsTheLastStep(int threads) {
        Engine engine = new HostEngine(SHAPE, GradientClip.PAPER, threads);
        float[][] expected = lastStep(engine.forward(weights, offsets, condition, Optional.empty()));

        engine.forward(weights, offsets.dup('f'), condition, Optional.empty());

        for (int s = 0; s < SAMPLES; s++) {
            assertArrayEquals(expected[s], engine.lastOutput(s));
        }
    }

    @Test
    @DisplayName("an engine takes the weights as they are at each pass, and others as well")
    void weightsMayChange() {
        Engine engine = new HostEngine(SHAPE, GradientClip.PAPER, 1);
        engine.forward(weights, offsets, condition, Optional.empty());
        weights.values().forEach(block -> block.muli(0.5));
        assertLastOutput(engine, weights);
        assertLastOutput(engine, weights());
    }

    private void assertLastOutput(Engine engine, Map<String, INDArray> current) {
        Engine fresh = new HostEngine(SHAPE, GradientClip.PAPER, 1);
        fresh.forward(current, offsets, condition, Optional.empty());
        engine.forward(current, offsets, condition, Optional.empty());
        assertArrayEquals(fresh.lastOutput(0), engine.lastOutput(0));
    }

    private static float[][] lastStep(INDArray output) {
        return output.tensorAlongDimension(STEPS - 1, 0, 1).toFloatMatrix();
    }

    private Map<String, INDArray> weights() {
        ParameterLayout layout = new ParameterLayout(SHAPE);
        return layout.views(numbers(layout.length()).muli(0.3));
    }

    private int[][] text() {
        int[][] text = new int[SAMPLES][LENGTH + 1];
        for (int[] ofSample : text) {
            Arrays.setAll(ofSample, u -> random.nextInt(SHAPE.classes()));
        }
        text[1][LENGTH] = -1;
        return text;
    }

    private INDArray numbers(long... shape) {
        INDArray numbers = Nd4j.create(DataType.FLOAT, shape, 'c');
        for (long i = 0; i < numbers.length(); i++) {
            numbers.putScalar(i, random.nextGaussian());
        }
        return numbers;
    }
}
