package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Progress;

class CandidateSamplerTest {

    /** Gives each character the number of points that the script says, one script after the other. */
    private static final class Scripted implements LineSampler {

        private final List<int[]> scripts;
        private int drawn;

        Scripted(int[]... scripts) {
            this.scripts = List.of(scripts);
        }

        @Override
        public Alphabet alphabet() {
            return Alphabet.ASCII;
        }

        @Override
        public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
            List<SampledLine> sampled = new ArrayList<>();
            for (LineSpec line : lines) {
                int[] points = scripts.get(Math.min(drawn++, scripts.size() - 1));
                int[] characters = IntStream.range(0, points.length)
                        .flatMap(u -> IntStream.generate(() -> u).limit(points[u]))
                        .toArray();
                sampled.add(new SampledLine(line.text(), new float[3 * characters.length], characters));
            }
            return sampled;
        }
    }

    @Test
    void theCandidateThatSkipsNothingIsKept() {
        assertEquals(List.of(10, 12, 9), write(new int[] {10, 0, 9}, new int[] {10, 12, 9}, new int[] {10, 1, 9}));
    }

    @Test
    void theCandidateThatDwellsOnNothingIsKept() {
        assertEquals(List.of(9, 9, 9), write(new int[] {9, 200, 9}, new int[] {9, 9, 9}));
    }

    @Test
    void theFirstGoodCandidateIsKept() {
        assertEquals(List.of(7, 7, 7), write(new int[] {7, 7, 7}, new int[] {8, 8, 8}));
    }

    @Test
    void aLineWithoutAGoodCandidateIsDrawnAgain() {
        int[] bad = {9, 0, 9};
        assertEquals(List.of(8, 8, 8), write(bad, bad, bad, new int[] {8, 8, 8}));
    }

    @Test
    void theLeastBadIsKeptWhenNoneIsGood() {
        assertEquals(List.of(9, 0, 9), write(new int[] {0, 0, 9}, new int[] {9, 0, 9}, new int[] {0, 0, 0}));
    }

    private static List<Integer> write(int[]... scripts) {
        LineSampler sampler = new CandidateSampler(new Scripted(scripts));
        SampledLine line =
                sampler.sample(List.of(new LineSpec("abc", new float[0], 1)), 1).get(0);
        return IntStream.range(0, 3)
                .map(u -> (int)
                        Arrays.stream(line.characters()).filter(c -> c == u).count())
                .boxed()
                .toList();
    }
}
