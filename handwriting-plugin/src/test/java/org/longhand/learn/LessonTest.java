package org.longhand.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.hand.HandFile;
import org.longhand.hand.StyledHand;
import org.longhand.inkml.InkMlReader;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;
import org.longhand.svg.SvgInkReader;

/** With the network that the plugin ships: only one that reads can tell whether ink is upright. */
class LessonTest {

    private static final List<String> TEXTS =
            List.of("Dear Ruth, can I meet Max", "at six by the old station", "and call 0161 475 238 first");

    private static StyleLikelihood likelihood;
    private static Preparation preparation;
    private static float[] style;
    private static Recording recording;

    @BeforeAll
    static void loadTheShippedNetwork() throws IOException {
        try (InputStream model = Model.class.getResourceAsStream("/org/longhand/model/handwriting.model");
                InputStream hands = Model.class.getResourceAsStream("/org/longhand/hand/hands.csv");
                InputStream ink = LessonTest.class.getResourceAsStream("own-hand.inkml")) {
            Model shipped = Model.read(model);
            likelihood = new StyleLikelihood(shipped, EngineFactory.fastest(1));
            preparation = new Preparation(shipped.offsetScale());
            style = new StylePrior(HandFile.read(hands).styledHands().stream()
                            .map(StyledHand::style)
                            .toList())
                    .mean();
            recording = InkMlReader.read(ink);
        }
    }

    private static Lesson.Prepared prepare(Recording ink, List<String> texts) {
        return new Lesson(ink, texts).prepare(preparation, likelihood, style);
    }

    private static Recording oneLine(Orientation lie) {
        List<PenStroke> strokes = lie.correct(recording.lines().get(0).strokes());
        return new Recording(List.of(new RecordedLine("", strokes)), Recording.Timing.SAMPLED);
    }

    @ParameterizedTest
    @CsvSource({
        "UPRIGHT, UPRIGHT",
        "FLIPPED, FLIPPED",
        "TURNED_HALF, TURNED_HALF",
        "TURNED_LEFT, TURNED_RIGHT",
        "MIRRORED, MIRRORED"
    })
    void inkIsPutUpright(Orientation lie, Orientation correction) {
        assertEquals(correction, prepare(oneLine(lie), TEXTS.subList(0, 1)).orientation());
    }

    @Test
    void sizeAndPlaceOfTheInkDoNotMatter() {
        List<PenStroke> strokes = recording.lines().get(0).strokes().stream()
                .map(stroke -> new PenStroke(
                        Arrays.stream(stroke.x()).map(x -> 900 + 37 * x).toArray(),
                        Arrays.stream(stroke.y()).map(y -> -50 + 37 * y).toArray(),
                        stroke.time()))
                .toList();
        Recording large = new Recording(List.of(new RecordedLine("", strokes)), Recording.Timing.SAMPLED);

        float[] expected = prepare(oneLine(Orientation.UPRIGHT), TEXTS.subList(0, 1))
                .lines()
                .get(0)
                .offsets();
        float[] actual = prepare(large, TEXTS.subList(0, 1)).lines().get(0).offsets();

        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], 2e-3);
        }
    }

    @Test
    void linesOfADrawingAreToldApartAndItsSpeedIsGuessed() throws IOException {
        try (InputStream svg = LessonTest.class.getResourceAsStream("own-hand.svg")) {
            Lesson.Prepared prepared = prepare(SvgInkReader.read(svg), TEXTS);

            assertEquals(Orientation.UPRIGHT, prepared.orientation());
            assertEquals(TEXTS, prepared.lines().stream().map(LabeledInk::text).toList());
            TextMatch match = new TextMatch(likelihood, prepared.lines(), style);
            assertTrue(match.isGood(), "advantage " + match.advantage());
        }
    }

    @Test
    void textOfAnotherLineIsNoticed() {
        List<String> swapped = List.of(TEXTS.get(0), TEXTS.get(2), TEXTS.get(1));
        List<LabeledInk> lines = prepare(recording, swapped).lines();

        UnusableRecordingException e =
                assertThrows(UnusableRecordingException.class, () -> new TextMatch(likelihood, lines, style).require());

        assertTrue(e.getMessage().startsWith("the text does not match the ink"), e.getMessage());
    }

    @Test
    void wrongNumberOfLinesIsRefused() {
        Recording one = oneLine(Orientation.UPRIGHT);

        UnusableRecordingException e =
                assertThrows(UnusableRecordingException.class, () -> prepare(one, TEXTS.subList(0, 2)));

        assertTrue(e.getMessage().startsWith("the ink does not fall into 2 lines"), e.getMessage());
    }

    @Test
    void textThatIsFarTooLongForTheInkIsRefused() {
        Recording one = oneLine(Orientation.UPRIGHT);
        List<String> all = List.of(String.join(" ", TEXTS) + " " + TEXTS.get(0));

        UnusableRecordingException e = assertThrows(UnusableRecordingException.class, () -> prepare(one, all));

        assertTrue(e.getMessage().startsWith("line 1 "), e.getMessage());
    }
}
