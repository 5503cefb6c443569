package org.longhand.accent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;
import org.longhand.layout.LoopSampler;
import org.longhand.model.Alphabet;
import org.longhand.model.LineSpec;
import org.longhand.model.Trace;
import org.longhand.spelling.SpelledWord.Letters;
import org.longhand.spelling.Speller;

/** The letters are loops, one x-height apart, whose tops and feet are known. */
class AccentsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "marks.csv", delimiter = '|', useHeadersInDisplayName = true)
    void markGoesWhereItBelongs(
            String mark, String word, int letter, double left, double right, double top, double bottom) {
        for (int seed = 0; seed < 20; seed++) {
            Letters letters = letters(word);
            List<Trace> written = write(letters.letters());
            List<List<Point>> strokes = accents(seed).add(letters, written);

            Bounds added = Bounds.ofPoints(strokes.stream()
                            .filter(stroke -> written.stream()
                                    .noneMatch(trace -> trace.points().equals(stroke)))
                            .flatMap(List::stream))
                    .orElseThrow();

            String place = "seed %d: %s".formatted(seed, added);
            assertTrue(added.minX() > letter + left && added.maxX() < letter + right, place);
            assertTrue(-added.maxY() > bottom && -added.minY() < top, place);
        }
    }

    @Test
    void dotGivesWayToTheMarkAndTheOthersStay() {
        List<Trace> written = write("iiji");

        List<List<Point>> strokes = accents(0).add(letters("i\u00eeji"), written);

        assertEquals(4 + 3 + 1, strokes.size());
        assertEquals(
                List.of(4, 6, 7),
                dots(written).stream()
                        .filter(strokes::contains)
                        .map(written.stream().map(Trace::points).toList()::indexOf)
                        .toList());
    }

    @Test
    void dotlessLettersLoseTheirDots() {
        assertEquals(2, accents(0).add(letters("\u0131\u0237"), write("ij")).size());
    }

    @Test
    void halvesOfALigatureTouchAndWhatFollowsComesNearer() {
        List<Trace> written = write("laetae");

        List<List<Point>> strokes = accents(0).add(letters("l\u00e6t\u00e6"), written);

        double gap = 0.2 + 0.06;
        double[] movedBy = {0, 0, gap, gap, gap, 2 * gap};
        for (int letter = 0; letter < movedBy.length; letter++) {
            double left = written.get(letter).points().get(0).x() - movedBy[letter];
            assertTrue(
                    strokes.stream().anyMatch(stroke -> Math.abs(stroke.get(0).x() - left) < 0.02),
                    "no stroke begins at " + left);
        }
    }

    @Test
    void wordWithoutMarksIsLeftAlone() {
        List<Trace> written = write("plain");

        assertEquals(written.stream().map(Trace::points).toList(), accents(0).add(letters("plain"), written));
    }

    @Test
    void wordThatTheNetworkLeftOutGetsNoMarks() {
        assertEquals(List.of(), accents(0).add(letters("\u00e9"), List.of()));
    }

    private static List<List<Point>> dots(List<Trace> written) {
        return written.stream()
                .map(Trace::points)
                .filter(points -> points.size() == 1)
                .toList();
    }

    private static Accents accents(long seed) {
        return new Accents(new ShapePen(new SplittableRandom(seed), 1));
    }

    private static Letters letters(String word) {
        return (Letters) new Speller(Alphabet.ASCII).spell(word).pieces().get(0);
    }

    private static List<Trace> write(String letters) {
        LineSpec line = new LineSpec(letters, new float[0], 0);
        return Trace.of(new LoopSampler(0).sample(List.of(line), 1.5).get(0));
    }
}
