package org.longhand.inkml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordingFormatException;

class TraceParserTest {

    private static final List<Channel> XY = List.of(Channel.X, Channel.Y);

    @Test
    void differencesAddUpAsTheSpecificationSays() throws RecordingFormatException {
        // The same point by point: explicit, first differences, second differences.
        PenStroke stroke = new TraceParser(XY).parse("1125 18432,'23'43,\"7\"-8,3-5,7 -3,6 2,6 8,3 6");

        assertArrayEquals(new double[] {1125, 1148, 1178, 1211, 1251, 1297, 1349, 1404}, stroke.x());
        assertArrayEquals(new double[] {18432, 18475, 18510, 18540, 18567, 18596, 18633, 18676}, stroke.y());
        assertFalse(stroke.isTimed());
    }

    @Test
    void exclamationMarkGoesBackToExplicitValues() throws RecordingFormatException {
        PenStroke stroke = new TraceParser(XY).parse("10 20, '1 '2, 1 2, !50 !60, 51 61");

        assertArrayEquals(new double[] {10, 11, 12, 50, 51}, stroke.x());
        assertArrayEquals(new double[] {20, 22, 24, 60, 61}, stroke.y());
    }

    @Test
    void asteriskGoesOnAsBefore() throws RecordingFormatException {
        PenStroke stroke = new TraceParser(XY).parse("10 20, '1 * , * *, \"2 *, * *");

        assertArrayEquals(new double[] {10, 11, 12, 15, 20}, stroke.x());
        assertArrayEquals(new double[] {20, 20, 20, 20, 20}, stroke.y());
    }

    @Test
    void channelsMayComeInAnyOrderAndLeaveOutTheIntermittent() throws RecordingFormatException {
        List<Channel> format = List.of(
                Channel.of("T", "s", false, false),
                Channel.of("Y", "cm", true, false),
                Channel.of("X", "in", false, false),
                Channel.of("B1", "", false, true));

        PenStroke stroke = new TraceParser(format).parse("0 1 1 T, .5 2 2, 1e0 3 #A F");

        assertArrayEquals(new double[] {25.4, 50.8, 254}, stroke.x(), 1e-9);
        assertArrayEquals(new double[] {-10, -20, -30}, stroke.y());
        assertArrayEquals(new double[] {0, 500, 1000}, stroke.time());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 2, 3 | point 2 has 1 values, but needs 2",
                "1 2, 3 4 5 | point 2 has more than 2 values",
                "1 2, 3 x | point 2 has \"x\", but must have a number there",
                "1 2, NaN 4 | point 2 has \"NaN 4\", but must have a number there",
                "1 1e300 | a coordinate is 1.0E300, but must be -10000000 to 10000000"
            })
    void malformedPointIsNamed(String trace, String message) {
        assertEquals(
                message,
                assertThrows(RecordingFormatException.class, () -> new TraceParser(XY).parse(trace))
                        .getMessage());
    }
}
