package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class TurnsTest {

    @Test
    void strokeDownUpDownHasItsStartAsTopAndItsEndAsFoot() {
        assertEquals(new Turns(List.of(0, 4), List.of(2, 6)), turns(-1, -0.5, 0, -0.5, -1, -0.5, 0));
    }

    @Test
    void upstrokesMayStartAndEndAnywhere() {
        assertEquals(new Turns(List.of(2), List.of(4)), turns(-0.4, -0.7, -1, -0.5, 0, -0.5));
    }

    @Test
    void smallUpsAndDownsDoNotCount() {
        assertEquals(new Turns(List.of(0), List.of(5)), turns(-1, -0.6, -0.7, -0.3, -0.4, 0));
    }

    @Test
    void flatStrokeHasNoTurns() {
        assertEquals(new Turns(List.of(), List.of()), turns(-1, -1.1, -1, -0.95));
        assertEquals(new Turns(List.of(), List.of()), turns(0));
    }

    private static Turns turns(double... heights) {
        return Turns.of(DoubleStream.of(heights).mapToObj(y -> new Point(0, y)).toList(), 0.3);
    }
}
