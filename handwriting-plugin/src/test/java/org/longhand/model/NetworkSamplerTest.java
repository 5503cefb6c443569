package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    void noLinesNeedNoInk() {
        assertEquals(List.of(), sampler.sample(List.of(), 1));
    }

    private static LineSpec line(String text, long seed) {
        return new LineSpec(text, new float[4], seed);
    }
}
