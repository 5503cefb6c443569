package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Point;

class BaselineTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.15, -0.05, 0, 0.05, 0.15})
    void slantIsFoundInALongLine(double slope) {
        Baseline baseline = Baseline.through(feet(60, x -> 3 + slope * x));

        for (double x = 0; x <= 60; x += 5) {
            assertEquals(3 + slope * x, baseline.yAt(x), 0.1);
        }
    }

    @Test
    void wanderingLineIsFollowed() {
        DoubleUnaryOperator wave = x -> Math.sin(x / 15);

        Baseline baseline = Baseline.through(feet(120, wave));

        for (double x = 0; x <= 120; x += 5) {
            assertEquals(wave.applyAsDouble(x), baseline.yAt(x), 0.2);
        }
    }

    @Test
    void descendersAndArchesDoNotPullTheLine() {
        List<Point> feet = feet(60, x -> 0.05 * x);
        for (int x = 2; x < 60; x += 6) {
            feet.add(new Point(x, 0.05 * x + 1.2));
            feet.add(new Point(x + 2.5, 0.05 * x - 0.8));
        }

        Baseline baseline = Baseline.through(feet);

        for (double x = 5; x <= 55; x += 5) {
            assertEquals(0.05 * x, baseline.yAt(x), 0.1);
        }
    }

    @Test
    void twoLettersHardlyTiltAShortWord() {
        Baseline baseline = Baseline.through(List.of(new Point(0, 0), new Point(1, 0.2)));

        assertEquals(baseline.yAt(0), baseline.yAt(1), 0.05);
        assertEquals(0.1, baseline.yAt(0.5), 1e-9);
    }

    @Test
    void lineRunsOnLevelBeyondTheLetters() {
        Baseline baseline = Baseline.through(feet(30, x -> 0.1 * x));

        assertEquals(baseline.yAt(30), baseline.yAt(50));
        assertEquals(baseline.yAt(0), baseline.yAt(-10));
    }

    @Test
    void oneLetterIsEnoughButNoneIsNot() {
        assertEquals(7, Baseline.through(List.of(new Point(2, 7))).yAt(100), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Baseline.through(List.of()));
    }

    /** One foot for each x-height, a little off the line. */
    private static List<Point> feet(int length, DoubleUnaryOperator line) {
        Random random = new Random(5);
        List<Point> feet = new ArrayList<>();
        for (int x = 0; x <= length; x++) {
            feet.add(new Point(x, line.applyAsDouble(x) + 0.05 * random.nextGaussian()));
        }
        return feet;
    }
}
