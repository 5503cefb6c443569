package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"., 0", "-, -0.55", "\\, 0", "^, -1.1"})
    void markWithoutLettersHangsWhereItWouldBesideThem(char mark, double height) {
        float[] dash = {0, 3, 0, 0.5f, 0, 1};

        LevelLine level = LevelLine.of(new SampledLine(String.valueOf(mark), dash, new int[2]));

        assertEquals(height, level.traces().get(0).points().get(0).y(), 1e-6);
    }
}
