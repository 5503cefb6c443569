package org.longhand.natives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.bytedeco.javacpp.Loader;

/**
 * Unpacks the plugin's native libraries, once for each user and version of them, into a jar beside JavaCPP's cache:
 * JavaCPP finds them on the class path alone. {@code org.bytedeco.javacpp.cachedir} moves both.
 */
public final class NativeLibraries {

    /** What the build puts into the plugin: the archive, and a name for this very archive. */
    static final String ARCHIVE = "natives.jar.xz";

    static final String ID = "natives.id";

    private NativeLibraries() {}

    /**
     * The jar to put on the class path; empty if the class loader has no archive, as the libraries lie on the class path
     * themselves then.
     *
     * @throws IOException if there is no room for it, about 350 MB
     */
    public static Optional<Path> jar(ClassLoader plugin) throws IOException {
        try (InputStream id = plugin.getResourceAsStream(ID)) {
            if (id == null) {
                return Optional.empty();
            }
            Path folder = Loader.getCacheDir().toPath().resolve("longhand");
            Path jar = folder.resolve(new String(id.readAllBytes(), StandardCharsets.US_ASCII) + ".jar");
            if (!Files.exists(jar)) {
                unpack(plugin, jar);
            }
            return Optional.of(jar);
        }
    }

    /** Others may unpack the same at the same time; whoever is first wins, and nobody sees half a jar. */
    private static void unpack(ClassLoader plugin, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Path growing = jar.resolveSibling(".longhand-" + UUID.randomUUID() + ".tmp");
        try (InputStream archive = new BufferedInputStream(plugin.getResourceAsStream(ARCHIVE))) {
            NativeArchive.unpack(archive, growing);
            Files.move(growing, jar, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // so somebody else was first
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
