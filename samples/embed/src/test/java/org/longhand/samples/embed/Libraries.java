package org.longhand.samples.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.longhand.api.Handwriter;
import org.pf4j.PluginManager;

/** What a host has on its class path, besides the API and PF4J. */
enum Libraries {
    NONE,
    /** PDFBox 2, an old Batik, Jackson and Deeplearning4j, none of which runs. */
    OTHER_VERSIONS,
    /** Instead of slf4j 2. */
    OLDER_SLF4J,
    /** ND4J in the plugin's version, computing. */
    OWN_ND4J,
    /** ND4J in an older version, computing; there only if the script {@code matrix} fetched it. */
    OLDER_ND4J;

    private static final Path FOLDER = Path.of(System.getProperty("libraries"));

    boolean isThere() {
        return this == NONE || Files.isDirectory(folder());
    }

    /** Whether the host uses ND4J itself. */
    boolean computes() {
        return this == OWN_ND4J || this == OLDER_ND4J;
    }

    private Path folder() {
        return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The whole class path of the host; its own libraries come first. */
    List<Path> classPath() throws IOException, ClassNotFoundException {
        Stream<Class<?>> needed = Stream.of(
                Embed.class,
                DropInIT.class,
                Handwriter.class,
                PluginManager.class,
                Class.forName("com.github.zafarkhaja.semver.Version"));
        Stream<Class<?>> slf4j = this == OLDER_SLF4J
                ? Stream.of()
                : Stream.of(Class.forName("org.slf4j.Logger"), Class.forName("org.slf4j.simple.SimpleLogger"));
        return Stream.concat(jars(), Stream.concat(needed, slf4j).map(Libraries::source))
                .toList();
    }

    private Stream<Path> jars() throws IOException {
        if (this == NONE) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList().stream();
        }
    }

    static Path source(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath());
    }
}
