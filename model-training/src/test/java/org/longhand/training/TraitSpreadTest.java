package org.longhand.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.ink.Traits;

class TraitSpreadTest {

    private static Traits slant(double degrees) {
        return new Traits(degrees, 2, 1, 3, 0.5);
    }

    @Test
    void spreadWithinIsToldFromSpreadBetween() {
        TraitSpread spread = new TraitSpread(
                Map.of("upright", List.of(slant(-1), slant(1)), "slanted", List.of(slant(19), slant(21))));

        assertArrayEquals(new double[] {Math.sqrt(2), 0, 0, 0, 0}, spread.within(), 1e-9);
        assertArrayEquals(new double[] {Math.sqrt(200), 0, 0, 0, 0}, spread.between(), 1e-9);
        assertEquals(4, spread.recognized());
        assertEquals(1, spread.nearerToItsOwn());
    }

    @Test
    void lineThatLooksLikeAnotherHandIsNotRecognized() {
        TraitSpread spread = new TraitSpread(
                Map.of("upright", List.of(slant(0), slant(1), slant(20)), "slanted", List.of(slant(19), slant(21))));

        assertEquals(4, spread.recognized());
        assertEquals(10 / 18.0, spread.nearerToItsOwn(), 1e-9);
    }

    @Test
    void oneLineTellsNothingOfItsHand() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TraitSpread(Map.of("a", List.of(slant(1)), "b", List.of(slant(1), slant(2)))));
    }
}
