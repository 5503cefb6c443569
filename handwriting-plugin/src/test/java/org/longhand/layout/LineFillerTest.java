package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Layout;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;

class LineFillerTest {

    private static final double WIDTH = 20;

    private final LineFiller filler =
            new LineFiller(Layout.USUAL.withXHeightMm(1).withLineWidthMm(WIDTH), new Irregularity(0, 0, 1));

    @Test
    void gapsOfThePassageAreKeptWithinReason() {
        filler.add(List.of(word("a", 0, 2), word("b", 3, 5), word("c", 4.5, 6), word("d", 16, 17)));

        List<Word> words = line().words();
        assertEquals(1, gap(words.get(0), words.get(1)), 1e-9);
        assertEquals(0.3, gap(words.get(1), words.get(2)), 1e-9);
        assertEquals(1.8, gap(words.get(2), words.get(3)), 1e-9);
    }

    @Test
    void lateDotOfTheWordBeforeDoesNotMoveAWord() {
        List<Point> dot = List.of(new Point(-4, -1.5), new Point(-3.9, -1.5));
        List<Point> letters = List.of(new Point(3, 0), new Point(5, -1));
        filler.add(List.of(word("i", 0, 2), new WordInk("b", List.of(dot, letters))));

        List<Stroke> strokes = line().words().get(1).strokes();
        assertEquals(3, strokes.get(1).start().x(), 1e-9);
        assertTrue(strokes.get(0).start().x() >= 0, "not left of the margin");
    }

    @Test
    void passagesFollowEachOtherOnTheLine() {
        filler.add(List.of(word("a", 0, 5)));
        filler.add(List.of(word("b", 0, 5), word("c", 6, 8), word("d", 9, 18)));
        filler.endLine();

        assertEquals(
                List.of("a b c", "d"), filler.lines().stream().map(Line::text).toList());
        assertEquals(4, filler.lines().get(1).baselineMm(), 1e-9);
        List<Word> first = filler.lines().get(0).words();
        assertEquals(1, gap(first.get(0), first.get(1)), 1e-9, "the mean gap of the second passage");
    }

    @Test
    void tabLeadsToTheNextStop() {
        filler.add(List.of(word("a", 0, 2)));
        filler.tab();
        filler.add(List.of(word("b", 0, 7.5)));
        filler.tab();
        filler.add(List.of(word("c", 0, 2)));
        filler.endLine();

        assertEquals(
                List.of("a b", "c"), filler.lines().stream().map(Line::text).toList());
        assertEquals(8, bounds(filler.lines().get(0).words().get(1)).minX(), 1e-9);
        assertEquals(0, bounds(filler.lines().get(1).words().get(0)).minX(), 1e-9, "the stop at 24 is beyond the line");
    }

    @Test
    void tiedWordsGoToTheNextLineTogether() {
        filler.add(List.of(word("a", 0, 12), word("b", 13, 18), tied("c", 19, 22), word("d", 23, 24)));
        filler.endLine();

        assertEquals(
                List.of("a", "b c d"), filler.lines().stream().map(Line::text).toList());
    }

    @Test
    void tiedWordsThatFitNoLineAreWrapped() {
        filler.add(List.of(word("a", 0, 12), word("b", 13, 28), tied("c", 29, 40)));
        filler.endLine();

        assertEquals(
                List.of("a", "b", "c"), filler.lines().stream().map(Line::text).toList());
    }

    @Test
    void wordWiderThanTheLineIsShrunk() {
        filler.add(List.of(word("wide", 0, 2 * WIDTH)));

        Bounds bounds = bounds(line().words().get(0));
        assertEquals(WIDTH, bounds.width(), 1e-9);
        assertEquals(-0.5, bounds.minY(), 1e-9);
    }

    @Test
    void wordWithoutInkKeepsItsPlaceInTheText() {
        filler.add(List.of(word("a", 0, 2), new WordInk("lost", List.of()), word("c", 3, 5)));

        assertEquals("a lost c", line().text());
    }

    @Test
    void lineWithoutWordsIsALine() {
        filler.endLine();
        filler.add(List.of(word("a", 0, 2)));
        filler.endLine();

        assertEquals(List.of("", "a"), filler.lines().stream().map(Line::text).toList());
    }

    private Line line() {
        filler.endLine();
        return filler.lines().get(0);
    }

    /** A stroke from the baseline at the left to the top at the right. */
    private static WordInk word(String text, double left, double right) {
        return new WordInk(text, List.of(List.of(new Point(left, 0), new Point(right, -1))));
    }

    private static WordInk tied(String text, double left, double right) {
        return new WordInk(text, word(text, left, right).strokes(), true);
    }

    private static double gap(Word left, Word right) {
        return bounds(right).minX() - bounds(left).maxX();
    }

    private static Bounds bounds(Word word) {
        return Bounds.of(word.strokes().stream()).orElseThrow();
    }
}
