package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Progress;
import org.longhand.model.network.EngineFactory;

class NetworkSamplerTest {

    private final NetworkSampler sampler = new NetworkSampler(SmallModel.random(5), EngineFactory.host(1));

    @Test
    void theSameSeedGivesTheSameInk() {
        List<LineSpec> lines = List.of(line("two", 1), line("lines of text", 2));
        SampledLine first = sampler.sample(lines, 1).get(1);
        SampledLine second = sampler.sample(lines, 1).get(1);
        assertArrayEquals(first.offsets(), second.offsets());
        assertArrayEquals(first.characters(), second.characters());
    }

    @Test
    void anotherSeedGivesOtherInk() {
        SampledLine first = sampler.sample(List.of(line("text", 1)), 1).get(0);
        SampledLine second = sampler.sample(List.of(line("text", 2)), 1).get(0);
        assertFalse(Arrays.equals(first.offsets(), second.offsets()));
    }

    @Test
    void eachLineEndsWithThePenLiftedAndWithinItsLimit() {
        List<SampledLine> lines = sampler.sample(List.of(line("a", 3), line("a much longer line", 4)), 0.5);
        for (SampledLine line : lines) {
            assertTrue(line.length() > 1);
            assertTrue(line.length() <= 45 * (line.text().length() + 1), "points: " + line.length());
            assertEquals(1, line.offsets()[3 * line.length() - 1]);
        }
    }

    @Test
    void thePointsGoThroughTheTextInOrder() {
        SampledLine line = sampler.sample(List.of(line("in order", 9)), 1).get(0);
        int[] characters = line.characters();
        assertEquals(line.length(), characters.length);
        assertTrue(characters[0] <= characters[characters.length - 1]);
        assertTrue(Arrays.stream(characters)
                .allMatch(c -> c >= 0 && c < line.text().length()));
    }

    @Test
    void wordGoesOnFromWhereTheLineStandsWhateverIsWrittenBesideIt() {
        NextWord first = new NextWord("ab cd", 0, 2, new float[4], PenState.START, 1);
        PenState after = sampler.write(List.of(first), 1, Progress.NONE).get(0).after();
        NextWord second = new NextWord("ab cd", 3, 5, new float[4], after, 2);

        WrittenWord alone = sampler.write(List.of(second), 1, Progress.NONE).get(0);
        WrittenWord beside =
                sampler.write(List.of(first, second, first), 1, Progress.NONE).get(1);
        WrittenWord fromTheStart = sampler.write(
                        List.of(new NextWord("ab cd", 3, 5, new float[4], PenState.START, 2)), 1, Progress.NONE)
                .get(0);

        assertArrayEquals(alone.offsets(), beside.offsets(), 1e-5f);
        assertFalse(Arrays.equals(alone.offsets(), fromTheStart.offsets()));
    }

    @Test
    void noLinesNeedNoInk() {
        assertEquals(List.of(), sampler.sample(List.of(), 1));
    }

    private static LineSpec line(String text, long seed) {
        return new LineSpec(text, new float[4], seed);
    }
}
