package org.longhand.samples.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The plugin's zip as the build made it. */
final class PluginZip {

    static final Path PATH = Path.of(System.getProperty("plugin.zip"));

    private PluginZip() {}

    static void unpack(Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + PATH.toUri()), Map.of())) {
            copy(zip.getPath("/"), folder);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Gives an unpacked plugin a version to come, and an extension for a part of the API that no host has yet. */
    static void makeNewer(Path plugin) throws IOException, URISyntaxException {
        Path properties = plugin.resolve("plugin.properties");
        List<String> lines = Files.readAllLines(properties).stream()
                .map(line -> line.startsWith("plugin.version=") ? "plugin.version=0.99.0" : line)
                .toList();
        Files.write(properties, lines);
        Path index = plugin.resolve("classes/META-INF/extensions.idx");
        Files.writeString(index, "org.example.LaterExtension\n" + Files.readString(index));
        OtherApi.compile("later-api", plugin.resolve("classes"));
    }

    /** Every file with its size and time, to tell whether anything was written. */
    static List<String> state(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(PluginZip::describe).sorted().toList();
        }
    }

    private static String describe(Path file) {
        try {
            return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
