package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandwritingRequestTest {

    private static final HandwritingRequest REQUEST = HandwritingRequest.of("Dear Ada");

    @Test
    void defaultsAreWithinTheirRanges() {
        assertEquals(new HandwritingRequest("Dear Ada", "", 1.5, 0, 2.5, 170), REQUEST);
    }

    @Test
    void eachChangeTouchesOneSetting() {
        HandwritingRequest changed = REQUEST.withHand("steep")
                .withBias(1.5)
                .withSeed(-7)
                .withXHeightMm(4)
                .withLineWidthMm(80);

        assertEquals(new HandwritingRequest("Dear Ada", "steep", 1.5, -7, 4, 80), changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void blankTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> HandwritingRequest.of(text));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 5.01, Double.NaN, Double.POSITIVE_INFINITY})
    void biasOutOfRangeIsRefused(double bias) {
        assertThrows(IllegalArgumentException.class, () -> REQUEST.withBias(bias));
    }

    @ParameterizedTest
    @CsvSource({"0.49, 170", "101, 170", "NaN, 170", "2.5, 4.9", "2.5, 10001", "2.5, NaN"})
    void lengthOutOfRangeIsRefused(double xHeightMm, double lineWidthMm) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new HandwritingRequest("Dear Ada", "", 0.8, 0, xHeightMm, lineWidthMm));
    }

    @Test
    void errorNamesValueAndLimits() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> REQUEST.withBias(9));

        assertEquals("bias is 9.0, but must be 0.0 to 5.0", e.getMessage());
    }
}
