package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class TraitsTest {

    /** Loops one unit high and wide, each its own stroke; the fourth is twice as high. */
    private static List<List<Point>> loops(double size, double slant) {
        List<List<Point>> strokes = new ArrayList<>();
        for (int letter = 0; letter < 8; letter++) {
            double left = letter * 1.2;
            double height = letter == 3 ? 2 : 1;
            strokes.add(IntStream.range(0, 24)
                    .mapToObj(i -> 2 * Math.PI * i / 22)
                    .map(a -> {
                        double up = height * (0.5 + 0.5 * Math.cos(a));
                        return new Point(size * (left - 0.5 * Math.sin(a) + slant * up), -size * up);
                    })
                    .toList());
        }
        return strokes;
    }

    @Test
    void sizeDoesNotMatter() {
        double[] small = Traits.of(loops(1, 0.2), "aaalaaaa").values();
        double[] large = Traits.of(loops(7, 0.2), "aaalaaaa").values();

        for (int i = 0; i < small.length; i++) {
            assertEquals(small[i], large[i], 1e-4, Traits.names().get(i));
        }
    }

    @Test
    void leaningIsSlant() {
        double upright = Traits.of(loops(1, 0), "aaalaaaa").slantDegrees();
        double leaning =
                Traits.of(loops(1, Math.tan(Math.toRadians(20))), "aaalaaaa").slantDegrees();

        assertEquals(20, leaning - upright, 6);
    }

    @Test
    void tallLettersWidthAndLiftsAreMeasured() {
        Traits traits = Traits.of(loops(1, 0), "aaal aaaa");

        assertEquals(2, traits.sizeRatio(), 0.1);
        assertEquals((7 * 1.2 + 1) / 9, traits.widthPerCharacter(), 0.1);
        assertEquals(1, traits.liftsPerCharacter(), 1e-9);
    }

    @Test
    void circleTurnsByTwoRadiansForEachDiameter() {
        List<List<Point>> circles = loops(1, 0).subList(4, 8);

        assertEquals(2, Traits.of(circles, "oooo").curvature(), 0.2);
    }

    @Test
    void tooLittleInkIsRefused() {
        List<List<Point>> dot = List.of(List.of(new Point(1, 1)));

        assertThrows(IllegalArgumentException.class, () -> Traits.of(dot, "."));
    }
}
