package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Handwriting;
import org.longhand.api.Layout;
import org.longhand.api.Point;
import org.longhand.api.Progress;
import org.longhand.ink.Bounds;

class DoodleScribeTest {

    private static final float[] STYLE = {1};

    private final List<Integer> batches = new ArrayList<>();
    private final DoodleScribe scribe = new DoodleScribe((seeds, style, points, bias, progress) -> {
        progress.checkCancelled();
        batches.add(seeds.size());
        return seeds.stream().map(seed -> DoodleInk.steps(points, seed)).toList();
    });

    @Test
    void asManyLinesAsAskedForAndEachNearlyFull() {
        Handwriting doodle = scribe.write(DoodleRequest.USUAL.withLines(7), STYLE, Progress.NONE);

        assertEquals(7, doodle.lines().size());
        double width = Layout.USUAL.lineWidthMm();
        doodle.lines().forEach(line -> {
            double right = line.strokes()
                    .flatMap(stroke -> stroke.points().stream())
                    .mapToDouble(Point::x)
                    .max()
                    .orElseThrow();
            assertTrue(right <= width + 1e-9 && right > 0.8 * width, "a line ends at " + right);
        });
    }

    @Test
    void linesAreAsFarApartAsTheLayoutSays() {
        Layout layout = Layout.USUAL.withXHeightMm(3).withLineDistanceMm(20).withIrregularity(0);

        Handwriting doodle = scribe.write(DoodleRequest.USUAL.withLines(2).withLayout(layout), STYLE, Progress.NONE);

        Bounds second = Bounds.of(doodle.lines().get(1).strokes()).orElseThrow();
        assertEquals(20, second.maxY(), 1);
        assertEquals(17, second.minY(), 1);
    }

    @Test
    void theSeedDecidesTheInk() {
        DoodleRequest request = DoodleRequest.USUAL.withLines(2);

        assertEquals(scribe.write(request, STYLE, Progress.NONE), scribe.write(request, STYLE, Progress.NONE));
        assertNotEquals(
                scribe.write(request, STYLE, Progress.NONE), scribe.write(request.withSeed(1), STYLE, Progress.NONE));
    }

    @Test
    void manyLinesAreWrittenInBatchesWithProgress() {
        List<Double> shares = new ArrayList<>();

        scribe.write(DoodleRequest.USUAL.withLines(100), STYLE, shares::add);

        assertTrue(batches.size() > 1 && batches.stream().allMatch(size -> size <= 64), batches.toString());
        assertEquals(1, shares.get(shares.size() - 1));
    }

    @Test
    void cancelledDoodleEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> scribe.write(DoodleRequest.USUAL, STYLE, cancelled));
    }
}
