package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.api.Point;

class WordInkTest {

    @Test
    void strokeAcrossABlankGoesWhereMostPointsLie() {
        List<WordInk> words = split("ab cd", trace(0, 1, 1, 2, 3), trace(1, 2, 3, 3, 4, 4));

        assertEquals(List.of(5), lengths(words.get(0)));
        assertEquals(List.of(6), lengths(words.get(1)));
    }

    @Test
    void dotWrittenAfterTheNextWordGoesBack() {
        List<WordInk> words = split("in a", trace(0, 0, 1, 1), trace(3, 3, 3), trace(0));

        assertEquals(List.of(4, 1), lengths(words.get(0)));
        assertEquals(List.of(3), lengths(words.get(1)));
    }

    @Test
    void strokeAtABlankBelongsToTheWordBefore() {
        List<WordInk> words = split("t o", trace(0, 0), trace(1, 1), trace(2, 2, 2));

        assertEquals(List.of(2, 2), lengths(words.get(0)));
    }

    @Test
    void wordThatTheNetworkLeftOutIsThereWithoutInk() {
        List<WordInk> words = split("a b c", trace(0, 0), trace(4, 4));

        assertEquals(List.of("a", "b", "c"), words.stream().map(WordInk::text).toList());
        assertFalse(words.get(1).hasInk());
    }

    private static List<WordInk> split(String text, Trace... traces) {
        return WordInk.split(new LevelLine(text, List.of(traces)), 1);
    }

    private static Trace trace(Integer... characters) {
        List<Point> points = IntStream.range(0, characters.length)
                .mapToObj(i -> new Point(i, 0))
                .toList();
        return new Trace(points, List.of(characters));
    }

    private static List<Integer> lengths(WordInk word) {
        return word.strokes().stream().map(List::size).toList();
    }
}
