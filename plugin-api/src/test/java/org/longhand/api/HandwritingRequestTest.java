package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandwritingRequestTest {

    private static final HandwritingRequest REQUEST = HandwritingRequest.of("Dear Ada");

    @Test
    void defaultsAreWithinTheirRanges() {
        assertEquals(
                new HandwritingRequest("Dear Ada", "", 1.5, 0, new Layout(2.5, 170, 10, Alignment.LEFT, 0.3)), REQUEST);
    }

    @Test
    void eachChangeTouchesOneSetting() {
        HandwritingRequest changed = REQUEST.withHand("steep")
                .withBias(1.5)
                .withSeed(-7)
                .withXHeightMm(4)
                .withLineWidthMm(80);

        assertEquals(
                new HandwritingRequest("Dear Ada", "steep", 1.5, -7, new Layout(4, 80, 16, Alignment.LEFT, 0.3)),
                changed);
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

    @Test
    void everyCopyHasASeedOfItsOwn() {
        assertEquals(
                10_000,
                LongStream.range(0, 10_000)
                        .map(number -> REQUEST.copy(number).seed())
                        .distinct()
                        .count());
        assertEquals(REQUEST.copy(5), REQUEST.copy(5));
        assertNotEquals(REQUEST.copy(5), REQUEST.withSeed(1).copy(5));
    }

    @Test
    void errorNamesValueAndLimits() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> REQUEST.withBias(9));

        assertEquals("bias is 9.0, but must be 0.0 to 5.0", e.getMessage());
    }
}
