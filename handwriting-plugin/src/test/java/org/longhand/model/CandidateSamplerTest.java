package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Progress;

class CandidateSamplerTest {

    /** Writes each character as a row of so many points as the next script says, one x-height for each character. */
    private static final class Scripted implements LineSampler {

        private final List<int[]> scripts;
        private final List<String> asked = new ArrayList<>();

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
                sampled.add(write(line.text(), scripts.get(Math.min(asked.size(), scripts.size() - 1))));
                asked.add(line.text());
            }
            return sampled;
        }

        private static SampledLine write(String text, int[] points) {
            int[] characters = IntStream.range(0, text.length())
                    .filter(u -> text.charAt(u) != ' ')
                    .flatMap(u -> IntStream.generate(() -> u).limit(points[u]))
                    .toArray();
            float[] offsets = new float[3 * characters.length];
            for (int t = 1; t < characters.length; t++) {
                offsets[3 * t] = (float) (characters[t] - characters[t - 1]);
                offsets[3 * t - 1] = characters[t] == characters[t - 1] ? 0 : 1;
            }
            return new SampledLine(text, offsets, characters);
        }
    }

    @Test
    void theCandidateThatSkipsNothingIsKept() {
        assertEquals(
                List.of(10, 12, 9), write("abc", new int[] {10, 0, 9}, new int[] {10, 12, 9}, new int[] {10, 1, 9}));
    }

    @Test
    void theCandidateThatDwellsOnNothingIsKept() {
        assertEquals(List.of(9, 9, 9), write("abc", new int[] {9, 200, 9}, new int[] {9, 9, 9}));
    }

    @Test
    void theFirstOfEqualCandidatesIsKept() {
        assertEquals(List.of(7, 7, 7), write("abc", new int[] {7, 7, 7}, new int[] {8, 8, 8}));
    }

    @Test
    void eachWordComesFromTheCandidateThatWroteItBest() {
        assertEquals(List.of(8, 0, 7), write("a b", new int[] {8, 0, 0}, new int[] {0, 0, 7}, new int[] {60, 0, 60}));
    }

    @Test
    void onlyTheWordWithoutAGoodCandidateIsDrawnAgain() {
        int[] bad = {9, 0, 0, 9};
        Scripted scripted = new Scripted(bad, bad, bad, bad, bad, bad, bad, bad, new int[] {6, 6});

        assertEquals(List.of(6, 6, 0, 9), points("aa b", new CandidateSampler(scripted, new CoverageJudge())));
        assertEquals(List.of("aa b", "aa"), scripted.asked.stream().distinct().toList());
    }

    @Test
    void theLeastBadIsKeptWhenNoneIsGood() {
        assertEquals(List.of(9, 0, 9), write("abc", new int[] {0, 0, 9}, new int[] {9, 0, 9}, new int[] {0, 0, 0}));
    }

    private static List<Integer> write(String text, int[]... scripts) {
        return points(text, new CandidateSampler(new Scripted(scripts), new CoverageJudge()));
    }

    private static List<Integer> points(String text, LineSampler sampler) {
        SampledLine line =
                sampler.sample(List.of(new LineSpec(text, new float[0], 1)), 1).get(0);
        return IntStream.range(0, text.length())
                .map(u -> (int)
                        Arrays.stream(line.characters()).filter(c -> c == u).count())
                .boxed()
                .toList();
    }
}
