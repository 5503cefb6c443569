package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Point;

class SlantTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.4, 0, 0.3, 0.7})
    void slantOfAnOvalIsFound(double slant) {
        List<Point> oval = IntStream.range(0, 40)
                .mapToObj(i -> new Point(0.3 * Math.cos(i * Math.PI / 20), Math.sin(i * Math.PI / 20)))
                .map(p -> new Point(p.x() - slant * p.y(), p.y()))
                .toList();

        assertEquals(slant, Slant.of(List.of(oval)), 0.1);
    }

    @Test
    void inkThatNeverGoesDownIsUpright() {
        assertEquals(0, Slant.of(List.of(List.of(new Point(0, 0), new Point(1, -1)), List.of(new Point(3, 3)))));
    }
}
