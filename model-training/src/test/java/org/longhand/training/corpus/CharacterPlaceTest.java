package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.ink.InkTrace;

class CharacterPlaceTest {

    @ParameterizedTest(name = "{0} of height {1} reaches from {2} to {3}")
    @CsvSource({
        "a, 1, -1, 0",
        "T, 1.7, -1.7, 0",
        "g, 2, -1, 1",
        "j, 2.4, -1.6, 0.8",
        "., 0.1, -0.1, 0",
        "',', 0.6, -0.2, 0.4",
        "^, 0.5, -1.7, -1.2",
        "-, 0.2, -0.6, -0.4",
        "(, 2.3, -2, 0.3"
    })
    void characterStandsWherePrintPutsIt(char character, float height, double top, double bottom) {
        InkTrace anywhere =
                new InkTrace(new float[] {3, 3}, new float[] {40, 40 + height}, new boolean[] {false, true});

        InkTrace placed = CharacterPlace.onBaseline(anywhere, character);

        assertEquals(top, placed.y()[0], 1e-5);
        assertEquals(bottom, placed.y()[1], 1e-5);
    }
}
