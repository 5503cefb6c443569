package org.longhand.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Alignment;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.UnwritableTextException;
import org.longhand.ink.Bounds;

class ScribeTest {

    private static final float[] STYLE = {};
    private static final String PANGRAM = "Sphinx of black quartz, judge my vow. How vexingly quick daft zebras jump!";

    private static final Layout STRAIGHT = Layout.USUAL.withIrregularity(0);

    private final Scribe scribe = new Scribe(new LoopSampler(0));

    @Test
    void givenLineEndsAreKept() {
        Handwriting ink = write(HandwritingRequest.of("one two\n\nthree\r\nfour\n"));

        assertEquals("one two\n\nthree\nfour", ink.text());
        assertTrue(ink.lines().get(1).words().isEmpty());
        for (int i = 0; i < 4; i++) {
            assertEquals(i * Layout.USUAL.lineDistanceMm(), ink.lines().get(i).baselineMm(), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 20, 50, 90, 170, 1000})
    void inkStaysWithinTheLineWidthAndNoWordIsLost(double lineWidthMm) {
        String text = String.join(" ", PANGRAM, PANGRAM, "antidisestablishmentarianism", PANGRAM);

        Handwriting ink = write(HandwritingRequest.of(text).withLineWidthMm(lineWidthMm));

        Bounds bounds = Bounds.of(ink.strokes()).orElseThrow();
        assertTrue(bounds.minX() > -0.1 && bounds.maxX() < lineWidthMm + 0.1, bounds::toString);
        assertEquals(text, ink.lines().stream().map(Line::text).collect(Collectors.joining(" ")));
    }

    @Test
    void linesAreFilled() {
        Handwriting ink = write(HandwritingRequest.of(String.join(" ", PANGRAM, PANGRAM, PANGRAM))
                .withLineWidthMm(100));

        for (int i = 0; i < ink.lines().size() - 1; i++) {
            double end = bounds(ink.lines().get(i)).maxX();
            Word next = ink.lines().get(i + 1).words().get(0);
            double gap = 1.2 * LoopSampler.ADVANCE * ink.xHeightMm();
            assertTrue(end + gap + bounds(next).width() > 99, () -> "room for " + next.text() + " behind " + end);
        }
    }

    @Test
    void delayedStrokesGoToTheirWord() {
        List<Word> words =
                write(HandwritingRequest.of("it is but tilt")).lines().get(0).words();

        assertEquals(
                List.of("it", "is", "but", "tilt"),
                words.stream().map(Word::text).toList());
        assertEquals(
                List.of(2 + 2, 2 + 1, 3 + 1, 4 + 3),
                words.stream().map(word -> word.strokes().size()).toList());
        for (int i = 1; i < words.size(); i++) {
            assertTrue(bounds(words.get(i)).minX() > bounds(words.get(i - 1)).maxX());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -0.03, 0, 0.03, 0.1})
    void slantedLineIsMadeLevel(double slope) {
        Handwriting ink = new Scribe(new LoopSampler(slope))
                .write(
                        HandwritingRequest.of("a long row of even letters on one line")
                                .withLayout(STRAIGHT),
                        STYLE);

        ink.lines().get(0).words().stream()
                .filter(word -> !word.text().contains("g"))
                .forEach(word -> assertEquals(0, bounds(word).maxY(), 0.15, word.text()));
    }

    @Test
    void xHeightIsAsAskedFor() {
        Handwriting ink = write(HandwritingRequest.of("some men never swim across an ocean or a sea")
                .withLayout(STRAIGHT)
                .withXHeightMm(7)
                .withLineWidthMm(500));

        Bounds bounds = bounds(ink.lines().get(0).words().get(2));
        assertEquals(7, -bounds.minY(), 0.3);
    }

    @Test
    void leadingBlanksIndent() {
        Handwriting ink = write(HandwritingRequest.of("above\n    below").withLayout(STRAIGHT));

        assertEquals(0, bounds(ink.lines().get(0)).minX(), 0.1);
        assertTrue(bounds(ink.lines().get(1)).minX() > 4 * LoopSampler.ADVANCE);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 0", "CENTER, 0.5", "RIGHT, 1"})
    void shortLinesStandWhereTheyAreAligned(Alignment alignment, double share) {
        Handwriting ink =
                write(HandwritingRequest.of("a short line\nand another").withLayout(STRAIGHT.withAlignment(alignment)));

        for (Line line : ink.lines()) {
            Bounds bounds = bounds(line);
            double room = STRAIGHT.lineWidthMm() - bounds.width();
            assertEquals(share * room, bounds.minX(), 0.1, line.text());
        }
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void irregularLinesStayWithinTheirWidth(Alignment alignment) {
        Layout hasty = Layout.USUAL.withLineWidthMm(60).withAlignment(alignment).withIrregularity(1);

        Handwriting ink =
                write(HandwritingRequest.of(String.join(" ", PANGRAM, PANGRAM)).withLayout(hasty));

        Bounds bounds = Bounds.of(ink.strokes()).orElseThrow();
        assertTrue(bounds.minX() > -0.1 && bounds.maxX() < 60.1, bounds::toString);
    }

    @Test
    void moreIrregularityMovesLinesFartherFromTheirPlaces() {
        double[] strays = DoubleStream.of(0, 0.3, 1)
                .map(amount -> strays(write(HandwritingRequest.of("ace\nace\nace\nace\nace\nace")
                        .withLayout(Layout.USUAL.withIrregularity(amount)))))
                .toArray();

        assertEquals(0, strays[0], 0.3);
        assertTrue(strays[0] < strays[1] && strays[1] < strays[2], () -> Arrays.toString(strays));
        assertTrue(strays[2] < 6 * Layout.USUAL.xHeightMm(), () -> Arrays.toString(strays));
    }

    /** How far the lines begin right of the margin and their feet stand off the baseline, all together. */
    private static double strays(Handwriting ink) {
        return ink.lines().stream()
                .mapToDouble(line -> bounds(line).minX() + Math.abs(bounds(line).maxY() - line.baselineMm()))
                .sum();
    }

    @Test
    void linesThatGoOnAreToldFromLinesThatEnd() {
        Handwriting ink = write(HandwritingRequest.of("one two three\nfour").withLineWidthMm(20));

        assertEquals("one two/three/four", ink.text().replace('\n', '/'));
        assertEquals(
                List.of(true, false, false),
                ink.lines().stream().map(Line::wrapped).toList());
    }

    @Test
    void sameRequestGivesTheSameInkAndAnotherSeedDoesNot() {
        HandwritingRequest request = HandwritingRequest.of(PANGRAM);

        assertEquals(write(request), write(request));
        assertNotEquals(write(request), write(request.withSeed(1)));
    }

    @Test
    void equalLinesDoNotLookTheSame() {
        Handwriting ink = write(HandwritingRequest.of("again\nagain"));

        assertNotEquals(
                bounds(ink.lines().get(0)).height(), bounds(ink.lines().get(1)).height());
    }

    @Test
    void unwritableCharactersAreNamedWithTheirPlaces() {
        UnwritableTextException e = assertThrows(
                UnwritableTextException.class,
                () -> write(HandwritingRequest.of("caf\u00e9 \u03a9\n\u4f60 \u03a9\ud83d\ude00")));

        assertEquals(
                "the text has characters that cannot be written: '\u03a9' U+03A9 at 1:6, 2:3; '\u4f60' U+4F60 at 2:1; "
                        + "'\ud83d\ude00' U+1F600 at 2:4 (line:column); write them in Latin letters",
                e.getMessage());
    }

    @Test
    void textStaysAsGivenAndItsMarksAreStrokes() {
        Handwriting plain = write(HandwritingRequest.of("naive facade, 3 e"));
        Handwriting marked = write(HandwritingRequest.of("na\u00efve fa\u00e7ade, 3\u00bd \u20ac"));

        assertEquals("na\u00efve fa\u00e7ade, 3\u00bd \u20ac", marked.text());
        assertEquals(List.of(6, 7, 1, 1), strokesOfWords(plain));
        // The dot of the i gives way to two; a fraction is two digits and a slash.
        assertEquals(List.of(6 - 1 + 2, 7 + 1, 1 + 3, 3), strokesOfWords(marked));
    }

    @Test
    void composedAndDecomposedTextGiveTheSameInk() {
        String text = "Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105";

        assertEquals(
                write(HandwritingRequest.of(text)),
                write(HandwritingRequest.of(Normalizer.normalize(text, Normalizer.Form.NFD))));
    }

    @Test
    void signsStandInLineWithTheirWords() {
        List<Word> words = write(HandwritingRequest.of("\u00a7 9 \u2013 5\u20ac \u00abno\u00bb \u2026"))
                .lines()
                .get(0)
                .words();

        for (int i = 1; i < words.size(); i++) {
            assertTrue(bounds(words.get(i)).minX() > bounds(words.get(i - 1)).maxX(), words.get(i)::text);
        }
        assertTrue(bounds(words.get(3)).width() < 2.5 * LoopSampler.ADVANCE * 2.5);
    }

    @Test
    void signsAloneNeedNoNetwork() {
        assertEquals(List.of(3, 1), strokesOfWords(write(HandwritingRequest.of("\u00b1 \u2014"))));
    }

    private Handwriting write(HandwritingRequest request) {
        return scribe.write(request, STYLE);
    }

    private static List<Integer> strokesOfWords(Handwriting ink) {
        return ink.lines().get(0).words().stream()
                .map(word -> word.strokes().size())
                .toList();
    }

    private static Bounds bounds(Line line) {
        return Bounds.of(line.strokes()).orElseThrow();
    }

    private static Bounds bounds(Word word) {
        return Bounds.of(word.strokes().stream()).orElseThrow();
    }
}
