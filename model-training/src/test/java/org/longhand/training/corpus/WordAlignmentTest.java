package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.ink.InkTrace;
import org.longhand.training.corpus.WordAlignment.Boundary;

class WordAlignmentTest {

    private static final String TEXT = "one common rosary on us";

    @Test
    void blanksAreFoundWhereThePenMovedOn() {
        List<Boundary> boundaries =
                WordAlignment.align(Pens.trace(TEXT, 1.5), TEXT).orElseThrow().boundaries();

        assertEquals(4, boundaries.size());
        assertEquals(3 * Pens.LETTER_PITCH - 0.3, boundaries.get(0).left(), 0.01);
        assertEquals(1.8, boundaries.get(0).gap(), 0.01);
        assertTrue(boundaries.stream().allMatch(boundary -> boundary.margin() > 6));
    }

    @Test
    void textAndInkWithTheSameWordsAreSure() {
        assertTrue(
                WordAlignment.align(Pens.trace(TEXT, 1.5), TEXT).orElseThrow().isSure());
    }

    @Test
    void forgottenWordsAreNoticed() {
        InkTrace ink = Pens.trace("one more common rosary is on us", 1.5);

        assertFalse(WordAlignment.align(ink, "one common rosary on us")
                .orElseThrow()
                .isSure());
    }

    @Test
    void lateStrokesDoNotHideAGap() {
        InkTrace ink = Pens.trace(TEXT, 1.5);
        InkTrace late =
                InkTrace.concat(List.of(ink, Pens.trace("n", 0).scaled(0.2).moved(1, -2)));

        assertEquals(
                4, WordAlignment.align(late, TEXT).orElseThrow().boundaries().size());
    }

    @Test
    void singleWordHasNoBoundaries() {
        assertTrue(WordAlignment.align(Pens.trace("word", 0), "word")
                .orElseThrow()
                .boundaries()
                .isEmpty());
    }

    @Test
    void fewerPiecesThanWordsCannotBeAligned() {
        assertTrue(WordAlignment.align(Pens.trace("no", 0), "a b c").isEmpty());
    }
}
