package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.ExtensionPoint;

/** Puts a plugin together as PF4J expects one on disk. */
final class PluginFolder {

    private PluginFolder() {}

    /** A folder of plugins that holds one with this extension. */
    static Path with(Class<? extends ExtensionPoint> extension, Path folder) throws IOException {
        return with(List.of(extension), folder);
    }

    /** A folder of plugins that holds one with these extensions. */
    static Path with(List<Class<? extends ExtensionPoint>> extensions, Path folder) throws IOException {
        Path plugin = Files.createDirectories(folder.resolve("plugins/straight"));
        Files.writeString(plugin.resolve("plugin.properties"), "plugin.id=straight\nplugin.version=1.2.3\n");
        StringBuilder names = new StringBuilder();
        for (Class<? extends ExtensionPoint> extension : extensions) {
            String file = extension.getName().replace('.', '/') + ".class";
            Path copy = plugin.resolve("classes").resolve(file);
            Files.createDirectories(copy.getParent());
            try (InputStream in = extension.getClassLoader().getResourceAsStream(file)) {
                Files.copy(in, copy);
            }
            names.append(extension.getName()).append('\n');
        }
        Path index = Files.createDirectories(plugin.resolve("classes/META-INF")).resolve("extensions.idx");
        Files.writeString(index, names);
        return plugin.getParent();
    }

    /** A folder of plugins that holds one whose main class is missing. */
    static Path withBrokenPlugin(Path folder) throws IOException {
        Path plugin = Files.createDirectories(folder.resolve("broken/broken"));
        Files.writeString(
                plugin.resolve("plugin.properties"),
                "plugin.id=broken\nplugin.version=1\nplugin.class=no.such.Plugin\n");
        return plugin.getParent();
    }
}
