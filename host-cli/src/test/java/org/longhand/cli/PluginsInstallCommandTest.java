package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PluginsInstallCommandTest {

    private static final String EXTENSION = StraightHandwriter.class.getName();

    @TempDir
    private Path dir;

    private Path plugins;
    private Path repository;

    @BeforeEach
    void makeFolders() throws IOException {
        plugins = dir.resolve("plugins");
        repository = Files.createDirectory(dir.resolve("repository"));
    }

    @Test
    void installedPluginWrites() throws Exception {
        publish("1.0.0", plugin("1.0.0"));

        assertEquals(new Run(0, "straight 1.0.0 is installed in %s\n".formatted(plugins), ""), install());

        assertEquals(0, Run.of("hands", "--plugins", plugins.toString()).exitCode());
    }

    @Test
    void newerVersionReplacesTheOlder() throws Exception {
        publish("1.9.0", plugin("1.9.0"));
        install();
        publish("1.10.0", plugin("1.10.0"));

        Run update = Run.of(
                "plugins",
                "update",
                "straight",
                "--repository",
                repository.toString(),
                "--plugins",
                plugins.toString());

        assertEquals(
                new Run(0, "straight 1.10.0 is installed in %s; it replaces 1.9.0\n".formatted(plugins), ""), update);
        assertTrue(Run.of("plugins", "--plugins", plugins.toString()).out().contains("1.10.0"));
        assertEquals(List.of(plugins.resolve("straight")), list(plugins));
    }

    @Test
    void sameVersionStays() throws Exception {
        publish("1.0.0", plugin("1.0.0"));
        install();

        assertEquals(new Run(0, "straight 1.0.0 is installed already; the repository has 1.0.0\n", ""), install());
    }

    @Test
    void newestVersionForThisApiIsTaken() throws Exception {
        String now = entry("1.0.0", ">=0.1.0", "now.zip", plugin("1.0.0"));
        String later = entry("2.0.0", ">=9.0.0", "later.zip", plugin("2.0.0"));
        writeIndex("straight", later + "," + now);

        assertEquals(
                "straight 1.0.0 is installed in %s\n".formatted(plugins),
                install().out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-plugins.csv", delimiter = '|', numLinesToSkip = 1)
    void refusesAndLeavesEverythingAsItWas(String scenario, String message) throws Exception {
        publish("1.0.0", plugin("1.0.0"));
        install();
        List<Path> before = walk(dir.resolve("plugins"));
        publishBad(scenario);

        Run run = install();

        assertTrue(run.err().startsWith("host-cli: "), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(ExitCode.PLUGIN, run.exitCode());
        assertEquals(before, walk(plugins));
        assertTrue(Files.notExists(dir.resolve("evil")));
        assertEquals(0, Run.of("hands", "--plugins", plugins.toString()).exitCode());
    }

    private void publishBad(String scenario) throws Exception {
        Map<String, byte[]> files = files("2.0.0");
        switch (scenario) {
            case "wrong checksum" -> {
                publish("2.0.0", zip(files));
                Files.write(repository.resolve("straight.zip"), new byte[] {0}, StandardOpenOption.APPEND);
            }
            case "path leaving the folder" -> {
                files.put("../../../../evil", new byte[1]);
                publish("2.0.0", zip(files));
            }
            case "missing class" -> {
                files.put("classes/META-INF/extensions.idx", bytes("no.such.Handwriter\n"));
                publish("2.0.0", zip(files));
            }
            case "missing plugin class" -> {
                files.put(
                        "plugin.properties",
                        bytes("plugin.id=straight\nplugin.version=2.0.0\nplugin.class=no.such.Plugin\n"));
                publish("2.0.0", zip(files));
            }
            case "other API, says the repository" ->
                writeIndex("straight", entry("2.0.0", ">=9.0.0", "straight.zip", zip(files)));
            case "other API, says the plugin" -> {
                files.put(
                        "plugin.properties",
                        bytes("plugin.id=straight\nplugin.version=2.0.0\nplugin.requires=>=9.0.0\n"));
                publish("2.0.0", zip(files));
            }
            case "other version than promised" -> publish("2.0.0", plugin("3.0.0"));
            case "zip outside of the repository" -> {
                Files.write(dir.resolve("outside.zip"), zip(files));
                writeIndex("straight", entry("2.0.0", "*", "../outside.zip", zip(files)));
            }
            case "no zip" -> publish("2.0.0", bytes("not a zip"));
            case "no checksum" ->
                writeIndex("straight", "{\"version\":\"2.0.0\",\"requires\":\"*\",\"url\":\"straight.zip\"}");
            case "id that is a path" -> writeIndex("../evil", entry("2.0.0", "*", "straight.zip", zip(files)));
            case "index that is no JSON" -> Files.writeString(repository.resolve("plugins.json"), "[{");
            case "version that is none" -> writeIndex("straight", entry("2.zero", "*", "straight.zip", zip(files)));
            case "range that is none" -> writeIndex("straight", entry("2.0.0", ">=nine", "straight.zip", zip(files)));
            case "address that is none" -> writeIndex("straight", entry("2.0.0", "*", "straight%.zip", zip(files)));
            case "unknown plugin" -> writeIndex("other", entry("2.0.0", "*", "straight.zip", zip(files)));
            default -> throw new IllegalArgumentException(scenario);
        }
    }

    @Test
    void insecureAddressIsRefused() {
        Run run = Run.of("plugins", "install", "--repository", "http://example.org/", "--plugins", plugins.toString());

        assertEquals(
                "host-cli: the repository http://example.org/ is no folder and no https:// address;"
                        + " nothing was installed\n",
                run.err());
    }

    private Run install() {
        return Run.of(
                "plugins",
                "install",
                "straight",
                "--repository",
                repository.toString(),
                "--plugins",
                plugins.toString());
    }

    private void publish(String version, byte[] zip) throws Exception {
        writeIndex("straight", entry(version, ">=0.1.0 & <99.0.0", "straight.zip", zip));
    }

    private void writeIndex(String id, String releases) throws IOException {
        Files.writeString(
                repository.resolve("plugins.json"), "[{\"id\":\"%s\",\"releases\":[%s]}]".formatted(id, releases));
    }

    private String entry(String version, String requires, String url, byte[] zip)
            throws IOException, NoSuchAlgorithmException {
        if (!url.contains("/")) {
            Files.write(repository.resolve(url), zip);
        }
        String sha512 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(zip));
        return "{\"version\":\"%s\",\"date\":\"2026-01-01\",\"requires\":\"%s\",\"url\":\"%s\",\"sha512sum\":\"%s\"}"
                .formatted(version, requires, url, sha512);
    }

    private static byte[] plugin(String version) throws IOException {
        return zip(files(version));
    }

    private static Map<String, byte[]> files(String version) throws IOException {
        String file = EXTENSION.replace('.', '/') + ".class";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plugin.properties", bytes("plugin.id=straight\nplugin.version=%s\n".formatted(version)));
        files.put("classes/META-INF/extensions.idx", bytes(EXTENSION + "\n"));
        try (var in = StraightHandwriter.class.getClassLoader().getResourceAsStream(file)) {
            files.put("classes/" + file, in.readAllBytes());
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
