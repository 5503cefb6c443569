package org.longhand.samples.embed;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How a folder of plugins can look. */
enum Folder {
    PLAIN,
    /** Blanks and letters beyond ASCII in the path. */
    FOREIGN_NAME,
    /** The zip as it was downloaded; PF4J unpacks it. */
    ZIP,
    READ_ONLY,
    /** A plugin to come, with an extension for a part of the API that this host does not have. */
    NEWER_PLUGIN;

    Path create(Path parent) throws IOException, URISyntaxException {
        Path plugins = Files.createDirectory(parent.resolve(this == FOREIGN_NAME ? "Zwölf Boxkämpfer – 拳" : "plugins"));
        if (this == ZIP) {
            Files.copy(PluginZip.PATH, plugins.resolve("longhand.zip"));
            return plugins;
        }
        Path plugin = plugins.resolve("longhand");
        PluginZip.unpack(plugin);
        if (this == NEWER_PLUGIN) {
            PluginZip.makeNewer(plugin);
        }
        if (this == READ_ONLY) {
            setWritable(plugins, false);
        }
        return plugins;
    }

    /** For root, nothing is read-only: so callers compare the files' sizes and times too. */
    static void setWritable(Path folder, boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> file.toFile().setWritable(writable));
        }
    }
}
