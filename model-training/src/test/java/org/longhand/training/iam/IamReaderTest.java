package org.longhand.training.iam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Tally;

class IamReaderTest {

    private final List<Recording> recordings = new ArrayList<>();

    private static Path release() throws URISyntaxException {
        return Path.of(IamReaderTest.class.getResource("/iam").toURI());
    }

    private static IamReader withIndex() throws IOException, URISyntaxException {
        return new IamReader(release(), release().resolve("index.tsv"));
    }

    @Test
    void lineOfInkHasItsLineOfTheCorrectedTranscript() throws IOException, URISyntaxException {
        withIndex().read(recordings::add);

        assertEquals(
                List.of("It was cold,", "and don't know"),
                recordings.stream().map(Recording::text).toList());
    }

    @Test
    void strokesArePenDownsWithPoints() throws IOException, URISyntaxException {
        withIndex().read(recordings::add);

        List<double[][]> strokes = recordings.get(0).strokes();
        assertEquals(2, strokes.size());
        assertArrayEquals(new double[] {10, 20, 30}, strokes.get(0)[0]);
        assertArrayEquals(new double[] {50, 90}, strokes.get(1)[1]);
    }

    @Test
    void writerComesFromTheIndexElseFromTheForm() throws IOException, URISyntaxException {
        withIndex().read(recordings::add);

        assertEquals("iam/77", recordings.get(0).writer());
        assertEquals("iam/a00-001x", recordings.get(1).writer());
    }

    @Test
    void doubtfulLabelsAndMalformedFilesAreLeftOut() throws IOException, URISyntaxException {
        Tally tally = withIndex().read(recordings::add);

        assertEquals(4, tally.get("IAM-OnDB", "lines"));
        assertEquals(2, tally.get("IAM-OnDB", "usable"));
        assertEquals(1, tally.get("IAM-OnDB", "dropped: label doubtful"));
        assertEquals(1, tally.get("IAM-OnDB", "malformed files"));
    }

    @Test
    void withoutIndexAllLabelsAreTrusted() throws IOException, URISyntaxException {
        Tally tally = new IamReader(release()).read(recordings::add);

        assertEquals(3, tally.get("IAM-OnDB", "usable"));
    }

    @Test
    void indexWithoutItsColumnsIsRefused(@TempDir Path folder) throws IOException {
        Path index = Files.writeString(folder.resolve("index.tsv"), "id\tauthor\n");

        IOException refused = assertThrows(IOException.class, () -> new IamReader(folder, index));

        assertTrue(refused.getMessage().contains("writer"));
    }

    @Test
    void folderThatIsNoReleaseIsRefused(@TempDir Path empty) {
        assertThrows(NoSuchFileException.class, () -> new IamReader(empty).read(recordings::add));
    }
}
