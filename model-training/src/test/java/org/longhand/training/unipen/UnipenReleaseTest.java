package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.longhand.training.corpus.Tally;

/** Compares counts with those of the release; runs where the environment variable LONGHAND_UNIPEN names the folder. */
class UnipenReleaseTest {

    private static final double TOLERANCE = 0.01;

    @Test
    void countsAgreeWithTheReleaseWithinOnePercent() throws IOException {
        String folder = System.getProperty("longhand.unipen", System.getenv("LONGHAND_UNIPEN"));
        assumeTrue(
                folder != null && Files.isDirectory(Path.of(folder, "data")),
                "set LONGHAND_UNIPEN to the unpacked release to run this test");

        Tally tally = new UnipenReader(Path.of(folder), new UnipenSelection()).read(recording -> {});

        agrees(75_972, tally.get("UNIPEN category 7", "usable"));
        agrees(434_183, tally.get("UNIPEN category 7", "characters of these"));
        agrees(445, tally.get("UNIPEN category 7", "writers of usable segments"));
        agrees(15_314, tally.get("UNIPEN category 8", "usable"));
        agrees(8_936, tally.get("UNIPEN category 8", "of these one line with a space"));
        agrees(296_909, tally.get("UNIPEN category 8", "characters of those"));
    }

    private static void agrees(int expected, long counted) {
        assertEquals(1, (double) counted / expected, TOLERANCE);
    }
}
