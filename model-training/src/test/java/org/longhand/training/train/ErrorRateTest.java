package org.longhand.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorRateTest {

    @ParameterizedTest(name = "\"{1}\" read for \"{0}\"")
    @CsvSource({
        "abc, abc, 0",
        "abc, axc, 1",
        "abc, ac, 1",
        "abc, abbc, 1",
        "abc, '', 3",
        "kitten, sitting, 3",
        "ab, ba, 2"
    })
    void countsReplacedLeftOutAndAddedCharacters(String written, String read, int errors) {
        assertEquals(errors, ErrorRate.of(written, read).errors());
    }

    @Test
    void rateIsOverAllCharacters() {
        ErrorRate sum = ErrorRate.NONE.plus(ErrorRate.of("abcd", "abcx")).plus(ErrorRate.of("abcd", "abcd"));

        assertEquals(1 / 8.0, sum.rate());
    }
}
