package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Point;
import org.longhand.api.Progress;

class CandidateSamplerTest {

    private static final int CANDIDATES = 4;

    /** Writes each character of a word as a row of so many points as its next script says, one x-height for each character. */
    private static final class Scripted implements WordSampler {

        private final Map<String, Deque<int[]>> scripts;
        private final List<String> asked = new ArrayList<>();

        Scripted(Map<String, List<int[]>> scripts) {
            this.scripts = new HashMap<>();
            scripts.forEach((word, points) -> this.scripts.put(word, new ArrayDeque<>(points)));
        }

        @Override
        public Alphabet alphabet() {
            return Alphabet.ASCII;
        }

        @Override
        public List<WrittenWord> write(List<NextWord> words, double bias, Progress progress) {
            List<WrittenWord> written = new ArrayList<>();
            for (NextWord next : words) {
                String word = next.text().substring(next.start(), next.end());
                Deque<int[]> left = scripts.get(word);
                written.add(write(left.size() > 1 ? left.remove() : left.element(), next.start() > 0));
                asked.add(word);
            }
            return written;
        }

        private static WrittenWord write(int[] points, boolean afterAnother) {
            int[] characters = IntStream.range(0, points.length)
                    .flatMap(u -> IntStream.generate(() -> u).limit(points[u]))
                    .toArray();
            float[] offsets = new float[3 * characters.length];
            offsets[0] = afterAnother ? 0.4f : 0;
            for (int t = 1; t < characters.length; t++) {
                offsets[3 * t] = (float) (characters[t] - characters[t - 1]);
                offsets[3 * t - 1] = characters[t] == characters[t - 1] ? 0 : 1;
            }
            offsets[3 * characters.length - 1] = 1;
            return new WrittenWord(offsets, characters, PenState.START);
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
    void eachWordIsChosenByItself() {
        Scripted scripted = new Scripted(Map.of(
                "a", List.of(new int[] {90}, new int[] {8}),
                "bc", List.of(new int[] {9, 0}, new int[] {0, 9}, new int[] {7, 6})));

        assertEquals(List.of(8, 0, 7, 6), points("a bc", scripted));
    }

    @Test
    void onlyTheWordWithoutAGoodCandidateIsDrawnAgain() {
        int[] bad = {9, 0};
        Scripted scripted = new Scripted(Map.of(
                "aa", List.of(bad, bad, bad, bad, new int[] {6, 6}), //
                "b", List.of(new int[] {9})));

        assertEquals(List.of(6, 6, 0, 9), points("aa b", scripted));
        assertEquals(8, scripted.asked.stream().filter("aa"::equals).count());
        assertEquals(4, scripted.asked.stream().filter("b"::equals).count());
    }

    @Test
    void theLeastBadIsKeptWhenNoneIsGood() {
        assertEquals(List.of(9, 0, 9), write("abc", new int[] {0, 0, 9}, new int[] {9, 0, 9}, new int[] {0, 0, 1}));
    }

    @Test
    void wordsThatWouldTouchAreMovedApart() {
        Scripted scripted = new Scripted(Map.of("ab", List.of(new int[] {5, 5}), "c", List.of(new int[] {5})));
        SampledLine line = sample("ab c", scripted);
        List<Trace> traces = Trace.of(line);

        double gap = traces.get(2).points().get(0).x()
                - traces.get(1).points().get(4).x();
        assertTrue(gap > 0.75, "gap " + gap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n n", "n &", "1&"})
    void wordThatStandsTooHighIsPutOnTheLine(String text) {
        List<Trace> traces = Trace.of(sample(text, new Twice(zigzag(0), zigzag(-0.8f))));

        assertEquals(0, bottom(traces.get(1)) - bottom(traces.get(0)), 0.2);
    }

    @Test
    void partsOfAWordDoNotLieOverEachOther() {
        float[] back = zigzag(0);
        back[0] = -1;
        List<Trace> traces = Trace.of(sample("1&", new Twice(zigzag(0), back)));

        assertTrue(traces.get(1).bounds().minX() > traces.get(0).bounds().maxX());
    }

    /** Writes the first part of a line in one way and the others in another. */
    private record Twice(float[] first, float[] other) implements WordSampler {

        @Override
        public Alphabet alphabet() {
            return Alphabet.ASCII;
        }

        @Override
        public List<WrittenWord> write(List<NextWord> words, double bias, Progress progress) {
            return words.stream()
                    .map(word -> word.start() == 0 ? first : other)
                    .map(offsets -> new WrittenWord(offsets, new int[offsets.length / 3], PenState.START))
                    .toList();
        }
    }

    /** Two stems on the line, begun so far below the pen. */
    private static float[] zigzag(float dy) {
        float[] offsets = new float[3 * 24];
        for (int t = 0; t < 24; t++) {
            offsets[3 * t] = 0.05f;
            offsets[3 * t + 1] = t == 0 ? dy : t / 6 % 2 == 0 ? -0.17f : 0.17f;
        }
        offsets[3 * 23 + 2] = 1;
        return offsets;
    }

    private static double bottom(Trace trace) {
        return trace.points().stream().mapToDouble(Point::y).max().orElseThrow();
    }

    @Test
    void severalBlanksAreOne() {
        Scripted scripted = new Scripted(Map.of("a", List.of(new int[] {5}), "b", List.of(new int[] {6})));

        assertEquals(List.of(0, 5, 0, 0, 6, 0), points(" a  b ", scripted));
    }

    @Test
    void onlyThePartOfALongWordThatIsBadIsWrittenAgain() {
        Scripted scripted = new Scripted(Map.of(
                "abcd:", List.of(new int[] {9, 9, 9, 9, 9}),
                "efg", List.of(new int[] {9, 0, 9}, new int[] {9, 0, 9}, new int[] {9, 8, 9})));

        assertEquals(List.of(9, 9, 9, 9, 9, 9, 8, 9), points("abcd:efg", scripted));
        assertEquals(CANDIDATES, Collections.frequency(scripted.asked, "abcd:"));
    }

    @Test
    void distancesWithinAWordAreLeftAsTheyAreWhereItsPartsDoNotTouch() {
        Scripted scripted = new Scripted(Map.of(
                "abcd:", List.of(new int[] {9, 9, 9, 9, 9}),
                "efg", List.of(new int[] {9, 9, 9})));

        assertEquals(0.4, sample("abcd:efg", scripted).offsets()[3 * 5 * 9], 1e-6);
    }

    private static List<Integer> write(String text, int[]... scripts) {
        return points(text, new Scripted(Map.of(text, List.of(scripts))));
    }

    private static SampledLine sample(String text, WordSampler sampler) {
        return new CandidateSampler(sampler, new CoverageJudge())
                .sample(List.of(new LineSpec(text, new float[0], 1)), 1)
                .get(0);
    }

    private static List<Integer> points(String text, WordSampler sampler) {
        SampledLine line = sample(text, sampler);
        return IntStream.range(0, text.length())
                .map(u -> (int)
                        Arrays.stream(line.characters()).filter(c -> c == u).count())
                .boxed()
                .toList();
    }
}
