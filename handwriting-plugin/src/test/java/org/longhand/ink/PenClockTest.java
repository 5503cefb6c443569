package org.longhand.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.PenClock.Timing;
import org.longhand.layout.TestInk;

class PenClockTest {

    @Test
    void manyPointsTakeLongAndLiftsTakeTheirTime() {
        PenClock clock = new PenClock(1);
        Timing first = clock.next(stroke(0, 1, 2, 3, 4));
        Timing near = clock.next(stroke(5, 6, 7));
        Timing far = clock.next(stroke(67, 68, 69));

        assertEquals(0, first.beginSeconds());
        assertEquals(2 * near.durationSeconds(), first.durationSeconds(), 1e-9);
        double nearLift = near.beginSeconds() - first.durationSeconds();
        double farLift = far.beginSeconds() - near.beginSeconds() - near.durationSeconds();
        assertTrue(nearLift > 0.05 && nearLift < 0.2, nearLift + " s");
        assertTrue(farLift > nearLift + 0.5, farLift + " s");
    }

    @Test
    void progressFollowsTheDistanceOfThePoints() {
        assertEquals(
                List.of(0.0, 0.125, 0.375, 1.0),
                new PenClock(1).next(stroke(0, 1, 3, 8)).progress());
    }

    @Test
    void dotAppearsAtOnce() {
        Timing dot = new PenClock(1).next(stroke(4));

        assertTrue(dot.durationSeconds() > 0 && dot.durationSeconds() < 0.05);
        assertEquals(List.of(0.0, 1.0), dot.progress());
    }

    @Test
    void strokesFollowOneAnother() {
        PenClock clock = new PenClock(2.5);
        double end = 0;
        for (Stroke stroke : TestInk.of("one after the other").strokes().toList()) {
            Timing timing = clock.next(stroke);
            assertTrue(timing.beginSeconds() >= end);
            end = timing.beginSeconds() + timing.durationSeconds();
        }
    }

    private static Stroke stroke(double... x) {
        return new Stroke(
                Arrays.stream(x).mapToObj(value -> new Point(value, 0)).toList(), List.of());
    }
}
