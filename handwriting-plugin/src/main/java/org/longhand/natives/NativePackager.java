package org.longhand.natives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: packs the native libraries of a folder of jars into the files that {@link NativeLibraries} reads. */
public final class NativePackager {

    private NativePackager() {}

    /**
     * Packs, unless that was done since the jars came.
     *
     * @param args folder of jars, folder to write to
     */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Path folder = Files.createDirectories(Path.of(args[1]));
        Path id = folder.resolve(NativeLibraries.ID);
        if (isNewer(id, jars)) {
            return;
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Path archive = folder.resolve(NativeLibraries.ARCHIVE);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
                OutputStream digested = new DigestOutputStream(file, digest)) {
            NativeArchive.pack(jars, digested);
        }
        Files.writeString(id, HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static boolean isNewer(Path file, List<Path> jars) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        for (Path jar : jars) {
            if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(file)) > 0) {
                return false;
            }
        }
        return true;
    }
}
