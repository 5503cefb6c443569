package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntoPdfTest {

    @TempDir
    private Path dir;

    private String plugins;
    private Path document;

    @BeforeEach
    void prepareFolder() throws IOException {
        plugins = PluginFolder.with(List.of(StraightHandwriter.class, EchoPdfEditor.class), dir)
                .toString();
        document = Files.writeString(dir.resolve("letter.pdf"), "%PDF-1.4 not quite");
    }

    @Test
    void placeIsWhatTheOptionsSay() {
        Run run = into("--page", "2", "--at", "30,120.5", "--pdf", "-", "Dear", "Ada");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("text=Dear Ada"), run::toString);
        assertTrue(run.out().contains("At[page=2, xMm=30.0, yMm=120.5]"), run::toString);
    }

    @Test
    void documentStaysAndTheResultIsAnotherFile() throws IOException {
        Path result = dir.resolve("out.pdf");

        Run run = into("--at", "1,1", "--pdf", result.toString(), "x");

        assertEquals(new Run(0, "", ""), run);
        assertEquals("%PDF-1.4 not quite", Files.readString(document));
        assertTrue(Files.exists(result));
    }

    @Test
    void documentIsReplacedOnDemand() throws IOException {
        into("--at", "1,1", "--in-place", "x");

        assertTrue(Files.readString(document).startsWith("PdfEdit["));
    }

    @Test
    void documentSurvivesAFailureInPlace() throws IOException {
        Run run = into("--at", "1,1", "--in-place", "--password", "wrong", "x");

        assertEquals(new Run(ExitCode.DOCUMENT, "", "host-cli: letter.pdf does not open with this password\n"), run);
        assertEquals("%PDF-1.4 not quite", Files.readString(document));
    }

    @Test
    void noteGoesToStandardError() {
        assertEquals(
                "host-cli: note: it was encrypted\n",
                into("--at", "1,1", "--password", "p", "--pdf", "-", "x").err());
    }

    @Test
    void passwordIsNotShown() {
        assertFalse(into("--at", "1,1", "--password", "secret", "--pdf", "-", "x")
                .out()
                .contains("secret"));
    }

    private Run into(String... args) {
        List<String> all = new ArrayList<>(List.of("handwrite", "--plugins", plugins, "--into", document.toString()));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }
}
