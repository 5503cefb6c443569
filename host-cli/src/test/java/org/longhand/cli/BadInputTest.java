package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever goes wrong ends in the right exit code, one line on standard error, and no file. */
class BadInputTest {

    @TempDir
    private Path dir;

    private List<Path> before;

    @BeforeEach
    void prepareFolder() throws IOException {
        Files.writeString(dir.resolve("letter.txt"), "Dear Ada");
        Files.writeString(dir.resolve("card.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(dir.resolve("blank.txt"), " \n\t\n");
        Files.writeString(dir.resolve("huge.txt"), "a".repeat(1_000_001));
        Files.write(dir.resolve("latin1.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(dir.resolve("cut.txt"), new byte[] {'c', 'a', 'f', (byte) 0xc3});
        Files.writeString(dir.resolve("blank.csv"), "\n\n");
        Files.writeString(dir.resolve("columns.csv"), "name,city\n");
        Files.writeString(dir.resolve("twice.csv"), "name,name\nAda,Bob\n");
        Files.writeString(dir.resolve("people.csv"), "name,city\nAda,London\nBob,Bonn\n");
        Files.createDirectory(dir.resolve("empty"));
        Files.writeString(dir.resolve("form.pdf"), "%PDF-1.7");
        PluginFolder.with(StraightHandwriter.class, dir);
        before = files();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-input.csv", delimiter = '|', useHeadersInDisplayName = true)
    void endsInOneLine(String scenario, String arguments, int exitCode, String message) throws IOException {
        String line = arguments == null ? "" : arguments.replace("DIR", dir.toString());
        if (line.startsWith("handwrite") && !line.contains("--plugins")) {
            line = line.replaceFirst("handwrite", "handwrite --plugins " + dir.resolve("plugins"));
        }

        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals("host-cli: " + message + "\n", run.err().replace(dir.toString(), "DIR"));
        assertEquals(exitCode, run.exitCode());
        assertEquals("", run.out());
        assertEquals(before, files(), "files left behind");
    }

    @Test
    void pluginThatDoesNotStartIsNamed() throws IOException {
        Path plugins = PluginFolder.withBrokenPlugin(dir);

        Run run = Run.of("hands", "--plugins", plugins.toString());

        assertEquals(ExitCode.PLUGIN, run.exitCode());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("broken is FAILED"), run.err());
    }

    @Test
    void handwriterThatCannotBeMadeSaysWhy() throws IOException {
        Path plugins = PluginFolder.with(UntaughtHandwriter.class, dir.resolve("untaught"));

        Run run = Run.of("hands", "--plugins", plugins.toString());

        assertEquals(
                new Run(
                        ExitCode.PLUGIN,
                        "",
                        "host-cli: the handwriting plugin straight does not work: there is no network\n"),
                run);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(dir)) {
            return found.sorted().toList();
        }
    }
}
