package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;

class HandwritingTest {

    private static final Stroke DOT = new Stroke(List.of(new Point(1, 2)), List.of());

    @Test
    void lineSaysItsWordsJoinedByBlanks() {
        Line line = new Line(List.of(new Word("Dear", List.of(DOT)), new Word("Ada", List.of(DOT))), 0);

        assertEquals("Dear Ada", line.text());
    }

    @Test
    void laterChangesToAListDoNotReachTheInk() {
        List<Line> lines = new ArrayList<>();
        Handwriting ink = new Handwriting(lines, 2.5);

        lines.add(new Line(List.of(), 0));

        assertEquals(List.of(), ink.lines());
    }

    @Test
    void inkCannotBeChanged() {
        Word word = new Word("x", List.of(DOT));

        assertThrows(UnsupportedOperationException.class, () -> word.strokes().add(DOT));
    }

    @Test
    void strokeWithoutAPointIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Stroke(List.of(), List.of()));
    }

    @Test
    void provenanceCanBeLeftOutUnlessAPersonTaughtTheHand() {
        Handwriting ink = new Handwriting(List.of(), 2.5);

        assertEquals(ink, ink.withProvenance(by(false)).withoutProvenance());
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> ink.withProvenance(by(true)).withoutProvenance());
        assertEquals(
                "the hand \"me\" was learned from a person, so documents must say what wrote them; keep the provenance",
                e.getMessage());
    }

    private static Provenance by(boolean learned) {
        return new Provenance("Longhand", "1.0", "c0ffee", "me", learned, 1.5, 0);
    }
}
