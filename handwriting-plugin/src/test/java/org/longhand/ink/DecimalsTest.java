package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "0.004, 2, 0",
        "-0.004, 2, 0",
        "0.5, 2, .5",
        "-0.25, 2, -.25",
        "3, 2, 3",
        "100, 2, 100",
        "12.3456, 2, 12.35",
        "-12.3, 3, -12.3",
        "0.05, 2, .05",
        "1.999, 2, 2",
        "7.6, 0, 8",
        "99999.99, 2, 99999.99"
    })
    void valueIsWrittenAsShortAsPossible(double value, int digits, String expected) {
        assertEquals(expected, new Decimals(digits).format(value));
    }
}
