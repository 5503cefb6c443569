package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Sample.Kind;
import org.longhand.training.corpus.Tally;

class UnipenReaderTest {

    private final List<Recording> recordings = new ArrayList<>();
    private Tally tally;

    @BeforeEach
    void readTheSmallRelease() throws IOException, URISyntaxException {
        Path folder = Path.of(UnipenReaderTest.class.getResource("/unipen").toURI());
        tally = new UnipenReader(folder, recording -> true).read(recordings::add);
    }

    private Recording recording(String text) {
        return recordings.stream()
                .filter(recording -> recording.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void penUpsCountOnlyIfTheyHoldCoordinates() {
        List<double[][]> strokes = recording("it").strokes();

        assertEquals(2, strokes.size());
        assertArrayEquals(new double[] {100, 110, 120}, strokes.get(0)[0]);
        assertArrayEquals(new double[] {140, 150}, strokes.get(1)[0]);
    }

    @Test
    void yGrowsDown() {
        assertArrayEquals(
                new double[] {-200, -220, -200}, recording("it").strokes().get(0)[1]);
    }

    @Test
    void linesThatAreNoCoordinatesAreSkippedAndCounted() {
        assertEquals(2, tally.get(UnipenReader.PROBLEMS, "coordinate lines that are not numbers"));
    }

    @Test
    void segmentMayBeginAndEndInsideAComponent() {
        assertArrayEquals(new double[] {170, 180}, recording("of").strokes().get(0)[0]);
    }

    @Test
    void segmentMayListComponentsAndItsLabelHoldQuotes() {
        assertEquals(2, recording("say \"so\"").strokes().size());
    }

    @Test
    void unusableSegmentsAreCountedByReason() {
        String words = "UNIPEN category 7";

        assertEquals(1, tally.get(words, "dropped: marked BAD"));
        assertEquals(1, tally.get(words, "dropped: ink not found"));
        assertEquals(1, tally.get(words, "dropped: no label, or illegible"));
        assertEquals(1, tally.get(UnipenReader.PROBLEMS, "malformed segments"));
        assertEquals(1, tally.get(words, "usable words of one character"));
        assertEquals(4, tally.get(words, "usable"));
    }

    @Test
    void readingGoesOnWithoutIncludesThatCannotBeHad() {
        assertEquals(1, recording("still here").strokes().size());
        assertEquals(1, tally.get(UnipenReader.MISSING, "pen/data/nowhere.dat"));
        assertEquals(1, tally.get(UnipenReader.PROBLEMS, "includes that leave the include folder"));
        assertEquals(1, tally.get(UnipenReader.PROBLEMS, "includes too deep, circular or too large"));
    }

    @Test
    void onlySingleLinesOfTextAreHandedOver() {
        List<String> lines = recordings.stream()
                .filter(recording -> recording.kind() == Kind.LINE)
                .map(Recording::text)
                .toList();

        assertEquals(List.of("caf\u00e9 au", "on one line"), lines);
        assertEquals(2, tally.get("UNIPEN category 8", "dropped: not one line of words"));
        assertEquals(4, tally.get("UNIPEN category 8", "usable"));
    }

    @Test
    void charactersMayBeQuoteOrBackslash() {
        assertEquals(Kind.CHARACTER, recording("\"").kind());
        assertEquals(Kind.CHARACTER, recording("\\").kind());
    }

    @Test
    void writersAreTheSamePersonButNotNamed() {
        assertEquals(recording("it").writer(), recording("of").writer());
        assertFalse(recording("it").writer().contains("Ann"));
        assertTrue(recording("it").writer().startsWith("pen/"));
    }

    @Test
    void folderThatIsNoReleaseIsRefusedWithAdvice(@TempDir Path empty) {
        UnipenReader reader = new UnipenReader(empty, recording -> true);

        NoSuchFileException refused = assertThrows(NoSuchFileException.class, () -> reader.read(recording -> {}));

        assertTrue(refused.getReason().contains("unpack the release"));
    }
}
