package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that people get, started as they start it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class DistributionIT {

    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution"));

    @TempDir
    private Path dir;

    @Test
    void startsFromAFolderWithBlanksThroughALink() throws Exception {
        Path moved = dir.resolve("a folder");
        for (String part : List.of("bin", "lib")) {
            copy(DISTRIBUTION.resolve(part), moved.resolve(part));
        }
        Path link = Files.createSymbolicLink(dir.resolve("pen"), moved.resolve("bin/host-cli"));

        Process process = start(Map.of(), link, "plugins");

        assertEquals(
                "host-cli: there is no plugins folder %s/plugins; name one with --plugins DIR or LONGHAND_PLUGINS\n"
                        .formatted(moved.toRealPath()),
                text(process.getErrorStream().readAllBytes()));
        assertEquals(ExitCode.PLUGIN, process.waitFor());
    }

    @Test
    void pluginComesAlongAndStarts() throws Exception {
        Process process = start(Map.of(), DISTRIBUTION.resolve("bin/host-cli"), "plugins");

        String listed = text(process.getInputStream().readAllBytes());
        assertTrue(listed.matches("longhand +\\S+ +STARTED +\\S.*\n"), listed);
    }

    @Test
    void shippedNetworkWritesEveryKindOfDocument() throws Exception {
        List<String> kinds = List.of("pdf", "svg", "png");
        String[] args = Stream.concat(
                        Stream.of("handwrite", "Dear Ada"),
                        kinds.stream().flatMap(kind -> Stream.of("--" + kind, "ada." + kind)))
                .toArray(String[]::new);

        Process process = start(Map.of(), DISTRIBUTION.resolve("bin/host-cli"), args);

        assertEquals("", text(process.getErrorStream().readAllBytes()));
        assertEquals(0, process.waitFor());
        for (String kind : kinds) {
            String document = Files.readString(dir.resolve("ada." + kind), StandardCharsets.ISO_8859_1);
            assertTrue(
                    document.substring(0, 100).contains(kind.equals("svg") ? "<svg" : kind.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void shippedNetworkDoodles() throws Exception {
        Process process =
                start(Map.of(), DISTRIBUTION.resolve("bin/host-cli"), "doodle", "--lines", "1", "--svg", "doodle.svg");

        assertEquals("", text(process.getErrorStream().readAllBytes()));
        assertEquals(0, process.waitFor());
        assertTrue(Files.readString(dir.resolve("doodle.svg")).contains("<path"));
    }

    @Test
    void learningHasItsNativeLibraries() throws Exception {
        Files.writeString(dir.resolve("empty.json"), "");

        Process process = start(
                Map.of(),
                DISTRIBUTION.resolve("bin/host-cli"),
                "learn",
                "--ink",
                "empty.json",
                "--name",
                "me",
                "--hands-folder",
                dir.toString());

        assertEquals(
                "host-cli: empty.json cannot be used: it is empty; record some lines of writing\n",
                text(process.getErrorStream().readAllBytes()));
        assertEquals(ExitCode.TEXT, process.waitFor());
    }

    @Test
    void interruptionLeavesNothingBehind() throws Exception {
        Path plugins = PluginFolder.with(StraightHandwriter.class, dir);
        Path folder = Files.createDirectory(dir.resolve("documents"));
        Process process = start(
                Map.of("LONGHAND_PLUGINS", plugins.toString()),
                DISTRIBUTION.resolve("bin/host-cli"),
                "handwrite",
                "--pdf",
                folder.resolve("out.pdf").toString(),
                "for ever");
        while (isEmpty(folder)) {
            assertTrue(process.isAlive(), () -> "ended early");
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }

        process.destroy();

        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(isEmpty(folder));
    }

    private Process start(Map<String, String> environment, Path program, String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), Stream.of(args)).toList());
        builder.directory(dir.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
