package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class WordSampleTest {

    @Test
    void strokeAcrossABlankGoesWhereMostPointsLie() {
        List<List<Trace>> words = split("ab cd", trace(0, 1, 1, 2, 3), trace(1, 2, 3, 3, 4, 4));

        assertEquals(List.of(5), lengths(words.get(0)));
        assertEquals(List.of(6), lengths(words.get(1)));
    }

    @Test
    void dotWrittenAfterTheNextWordGoesBack() {
        List<List<Trace>> words = split("in a", trace(0, 0, 1, 1), trace(3, 3, 3), trace(0));

        assertEquals(List.of(4, 1), lengths(words.get(0)));
        assertEquals(List.of(3), lengths(words.get(1)));
    }

    @Test
    void strokeAtABlankBelongsToTheWordBefore() {
        List<List<Trace>> words = split("t o", trace(0, 0), trace(1, 1), trace(2, 2, 2));

        assertEquals(List.of(2, 2), lengths(words.get(0)));
    }

    @Test
    void charactersCountFromTheStartOfTheWord() {
        Trace late = split("in a", trace(0, 0, 1, 1), trace(3, 3, 3), trace(1, 2))
                .get(0)
                .get(1);

        assertEquals(List.of(1, 1), late.characters());
        assertEquals(
                List.of(0, 0, 0), split("in a", trace(3, 3, 3)).get(1).get(0).characters());
    }

    @Test
    void wordThatTheNetworkLeftOutIsThereWithoutInk() {
        List<List<Trace>> words = split("a b c", trace(0, 0), trace(4, 4));

        assertEquals(List.of(1, 0, 1), words.stream().map(List::size).toList());
    }

    private static List<List<Trace>> split(String text, Trace... traces) {
        return WordSample.cut(text, List.of(traces)).stream()
                .map(WordSample::traces)
                .toList();
    }

    private static Trace trace(Integer... characters) {
        List<Point> points = IntStream.range(0, characters.length)
                .mapToObj(i -> new Point(i, 0))
                .toList();
        return new Trace(points, List.of(characters));
    }

    private static List<Integer> lengths(List<Trace> word) {
        return word.stream().map(trace -> trace.points().size()).toList();
    }
}
