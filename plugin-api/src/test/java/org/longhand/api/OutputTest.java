package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 2400})
    void resolutionMayBeAtItsLimits(int dotsPerInch) {
        assertDoesNotThrow(() -> new Output.Png(Pen.BLUE_BLACK, dotsPerInch));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, 2401})
    void resolutionOutOfRangeIsRefused(int dotsPerInch) {
        assertThrows(IllegalArgumentException.class, () -> new Output.Png(Pen.BLUE_BLACK, dotsPerInch));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.35", "0x1000000, 0.35", "0, 0.009", "0, 20.1", "0, NaN"})
    void penOutOfRangeIsRefused(String rgb, double widthMm) {
        assertThrows(IllegalArgumentException.class, () -> new Pen(Integer.decode(rgb), widthMm));
    }

    @ParameterizedTest
    @CsvSource({"0, 297, 20", "210, 5001, 20", "210, 297, -1", "210, 297, 103", "NaN, 297, 20", "210, 297, NaN"})
    void pageWithoutRoomIsRefused(double widthMm, double heightMm, double marginMm) {
        assertThrows(IllegalArgumentException.class, () -> new Page(widthMm, heightMm, marginMm));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 0", "5000, 5000, 0", "210, 297, 102.5"})
    void pageMayBeAtItsLimits(double widthMm, double heightMm, double marginMm) {
        assertDoesNotThrow(() -> new Page(widthMm, heightMm, marginMm));
    }
}
