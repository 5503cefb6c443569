package org.longhand.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;

/** The numbers of Graves (2013) for three layers of 400, and hand calculations. */
class WeightCountTest {

    @Test
    @DisplayName("prediction network with peepholes: the paper's 3,368,121")
    void predictionNetworkOfThePaper() {
        assertEquals(3_368_121, new ParameterLayout(new NetworkShape(400, 0, 10, 20, 0, true)).length());
    }

    @Test
    @DisplayName("synthesis network with peepholes and 57 characters: the paper's 3,653,751")
    void synthesisNetworkOfThePaper() {
        assertEquals(3_653_751, new ParameterLayout(new NetworkShape(400, 57, 10, 20, 0, true)).length());
    }

    @Test
    @DisplayName("without peepholes, three weights for each of 3 x 400 cells are missing")
    void withoutPeepholes() {
        // layer 1: 4*400 gates x (3 offsets + 400 recurrent + 57 window + 1 bias)         =   737,600
        // layers 2, 3: 4*400 x (3 + 400 below + 57 window + 400 recurrent + 1)  = 1,377,600 each
        // window: 3*10 x (400 + 1) = 12,030; output: 121 x (3*400 + 1)          = 145,321
        assertEquals(
                737_600 + 2 * 1_377_600 + 12_030 + 145_321,
                new ParameterLayout(new NetworkShape(400, 57, 10, 20, 0, false)).length());
    }

    @Test
    @DisplayName("a style of 32 numbers adds 32 weights to each of the 3 x 4 x 400 gates")
    void withStyle() {
        long without = new ParameterLayout(new NetworkShape(400, 57, 10, 20, 0, false)).length();
        long with = new ParameterLayout(new NetworkShape(400, 57, 10, 20, 32, false)).length();
        assertEquals(32 * 3 * 4 * 400, with - without);
    }
}
