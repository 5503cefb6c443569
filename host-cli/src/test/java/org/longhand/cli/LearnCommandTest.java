package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnCommandTest {

    @TempDir
    private Path dir;

    private Path plugins;

    @BeforeEach
    void installPlugin() throws IOException {
        plugins = PluginFolder.with(List.of(StraightHandwriter.class, ObedientLearner.class), dir);
    }

    private Run run(String command, String... more) {
        String[] args = new String[more.length + 5];
        args[0] = command;
        args[1] = "--plugins";
        args[2] = plugins.toString();
        args[3] = "--hands-folder";
        args[4] = "/hands";
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.of(args);
    }

    @Test
    void whatWasLearnedAndCorrectedIsTold() throws IOException {
        Path text = Files.writeString(dir.resolve("mine.txt"), "Dear Ada\r\nBack at noon\n");

        Run run = run("learn", "--ink", "mine.inkml", "--text", text.toString(), "--name", "me");

        assertEquals(new Run(0, """
                        Note: mine.inkml was turned by 180 degrees to be read.
                        Learned the hand me from 2 lines: -1.50 nats a point, -1.25 in the nearest other hand, plain.
                        Kept in /hands/me
                        """, ""), run);
    }

    @ParameterizedTest
    @CsvSource({
        "bad, 3, scribble.svg cannot be used: there is no ink in it",
        "taken, 3, there is a learned hand \"taken\" already",
        "untaught, 5, the network in the plugin cannot be read"
    })
    void failureIsOneLine(String name, int exitCode, String message) {
        assertEquals(
                new Run(exitCode, "", "host-cli: " + message + "\n"),
                run("learn", "--ink", "scribble.svg", "--name", name));
    }

    @Test
    void learnedHandIsRemovedByName() {
        assertEquals(new Run(0, "", ""), run("hands", "--remove", "me"));
        assertEquals(
                new Run(ExitCode.USAGE, "", "host-cli: there is no learned hand \"you\" in /hands\n"),
                run("hands", "--remove", "you"));
    }

    @Test
    void pluginThatLearnsNothingIsNamed() throws IOException {
        Path without = PluginFolder.with(StraightHandwriter.class, dir.resolve("without"));

        Run run = Run.of("learn", "--plugins", without.toString(), "--ink", "a.svg", "--name", "me");

        assertEquals(ExitCode.PLUGIN, run.exitCode());
        assertEquals(
                "host-cli: no hand-learning plugin runs in %s: straight is STARTED; --debug shows more\n"
                        .formatted(without),
                run.err());
    }
}
