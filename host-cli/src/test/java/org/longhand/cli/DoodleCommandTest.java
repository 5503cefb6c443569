package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoodleCommandTest {

    @TempDir
    private Path dir;

    private String plugins;

    @BeforeEach
    void installPlugin() throws IOException {
        plugins = PluginFolder.with(StraightHandwriter.class, dir).toString();
    }

    @Test
    void asManyLinesAsAskedForInTheSizeAskedFor() throws IOException {
        Path svg = dir.resolve("doodle.svg");

        Run run = Run.of(
                "doodle",
                "--plugins",
                plugins,
                "--svg",
                svg.toString(),
                "--lines",
                "3",
                "--size",
                "4",
                "--hand",
                "plain");

        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.readString(svg).startsWith("plain 1/plain 2/plain 3|4.0|Svg"), Files.readString(svg));
    }

    @Test
    void provenanceCanBeLeftOut() {
        Run run = Run.of("doodle", "--plugins", plugins, "--svg", "-", "--no-provenance");

        assertTrue(run.out().endsWith("|anonymous"), run.out());
    }

    @Test
    void numberOfLinesOutOfRangeIsRefusedBeforeAnythingIsWritten() {
        Path svg = dir.resolve("doodle.svg");

        Run run = Run.of("doodle", "--plugins", plugins, "--svg", svg.toString(), "--lines", "0");

        assertEquals(new Run(ExitCode.USAGE, "", "host-cli: the number of lines is 0, but must be 1 to 1000\n"), run);
        assertTrue(Files.notExists(svg));
    }

    @Test
    void unknownHandIsRefused() {
        Run run = Run.of("doodle", "--plugins", plugins, "--svg", "-", "--hand", "nobody");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertEquals("", run.out());
    }
}
