package org.longhand.glyph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Point;

class ShapeTest {

    @Test
    void slashLiftsThePenAndHeightsAreUpwards() {
        assertEquals(
                List.of(List.of(new Point(0, -1), new Point(0.5, 0)), List.of(new Point(2, 3))),
                Shape.parse("0,1 .5,-0 / 2,-3")
                        .map(p -> new Point(p.x(), p.y() + 0.0))
                        .strokes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2,3", "a,b"})
    void whatIsNoPointIsRefused(String notation) {
        assertThrows(IllegalArgumentException.class, () -> Shape.parse(notation));
    }

    @Test
    void fractionIsOneDigitOverAnother() {
        Shape half = Signs.of(0xbd).orElseThrow().shape();

        assertEquals(3, half.strokes().size());
        assertTrue(half.strokes().get(0).stream().allMatch(p -> -p.y() >= 1));
        assertTrue(half.strokes().get(2).stream().allMatch(p -> -p.y() < 0.8));
    }
}
