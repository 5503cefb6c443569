package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCliTest {

    @TempDir
    private Path dir;

    @Test
    void handsAreListedWithTheirDescriptions() throws IOException {
        Path plugins = PluginFolder.with(StraightHandwriter.class, dir);

        Run run = Run.of("hands", "--plugins", plugins.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of("plain            Straight and level.", "steep            Straight and rising. (learned)"),
                run.out().lines().toList());
    }

    @Test
    void pluginWithoutAModelCardSaysSo() throws IOException {
        Path plugins = PluginFolder.with(StraightHandwriter.class, dir);

        Run run = Run.of("model", "--plugins", plugins.toString());

        assertEquals(new Run(0, "this plugin has no model card\n", ""), run);
    }

    @Test
    void pluginsAreListedWithTheirState() throws IOException {
        Path plugins = PluginFolder.with(StraightHandwriter.class, dir);

        Run run = Run.of("plugins", "--plugins", plugins.toString());

        assertEquals(
                "straight 1.2.3 STARTED " + plugins.resolve("straight"),
                run.out().strip().replaceAll(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "handwrite ",
                "fields ",
                "merge ",
                "hands ",
                "learn ",
                "model ",
                "plugins ",
                "plugins install ",
                "generate-completion "
            })
    void helpBeginsWithExamplesAndEndsWithExitCodes(String command) {
        Run run = Run.of((command + "--help").split(" "));

        assertEquals(0, run.exitCode());
        String examples =
                run.out().substring(run.out().indexOf("Examples:"), run.out().indexOf("Usage:"));
        assertTrue(examples.contains("host-cli " + command.strip()), run.out());
        assertTrue(
                run.out().strip().endsWith("7   some letters of a merge were not written; each is named with its line"),
                run.out());
    }

    @Test
    void versionGoesToStandardOutput() {
        assertEquals(new Run(0, "host-cli (not packaged)\n", ""), Run.of("--version"));
    }
}
