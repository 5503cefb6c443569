package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentRangeTest {

    /** Components of four points: down, up, down, down. */
    private static final Document DOCUMENT = new Document(
            List.of(component(true), component(false), component(true), component(true)),
            List.of(),
            Optional.empty(),
            CoordinateLayout.DEFAULT);

    private static Component component(boolean down) {
        double[] values = IntStream.range(0, 4).mapToDouble(i -> i).toArray();
        return new Component(down, new double[][] {values, values});
    }

    private static Optional<List<double[][]>> strokes(String range, int base) {
        return SegmentRange.strokes(DOCUMENT, new Segment(base, "WORD", range, "OK", "x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|4", "0-1|4", "1|0", "0-3|12", "0:1-2:2|6", "0:2|1", "0,3|8", "2:3-3|5", "0:9-2|4", "2-0|0"})
    void rangeHoldsPoints(String range, int points) {
        assertEquals(
                points,
                strokes(range, 0).orElseThrow().stream()
                        .mapToInt(stroke -> stroke[0].length)
                        .sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "0-4", "a-b", "0,", "-1", "0:1:2", "99999999999", "2147483647"})
    void rangeIsRefused(String range) {
        assertTrue(strokes(range, 0).isEmpty());
    }

    @Test
    void includedFileCountsFromItsOwnStart() {
        assertEquals(1, strokes("1", 2).orElseThrow().size());
        assertTrue(strokes("2", 2).isEmpty());
    }
}
