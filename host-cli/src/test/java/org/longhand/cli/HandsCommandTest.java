package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandsCommandTest {

    @TempDir
    private Path dir;

    private String plugins;

    @BeforeEach
    void installPlugin() throws IOException {
        plugins = PluginFolder.with(StraightHandwriter.class, dir).toString();
    }

    @Test
    void sheetHasEachHandsNameAndALineInIt() throws IOException {
        Path svg = dir.resolve("sheet.svg");

        Run run = Run.of("hands", "--plugins", plugins, "--svg", svg.toString(), "--text", "Dear Ada");

        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.readString(svg).startsWith("plain Dear Ada/steep Dear Ada|"), Files.readString(svg));
    }

    @Test
    void sheetOfSeveralLinesIsRefused() {
        Run run = Run.of("hands", "--plugins", plugins, "--svg", "-", "--text", "a\nb");

        assertEquals(
                new Run(ExitCode.TEXT, "", "host-cli: the sheet has one line for each hand; give --text of one line\n"),
                run);
    }
}
