package org.longhand.cli.install;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the zip of a plugin, without trust in its names and sizes. */
final class PluginZip {

    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_BYTES = 2_000_000_000;

    private PluginZip() {}

    /**
     * Unpacks a zip into a folder.
     *
     * @throws InstallException if an entry would leave the folder, or there is too much of it
     */
    static void unpack(Path zip, Path folder) throws IOException, InstallException {
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new InstallException("the zip has more than %d files".formatted(MAX_ENTRIES));
                }
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new InstallException(
                            "the zip holds %s, which leads out of the plugin's folder".formatted(entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    bytes = copy(in, target, bytes);
                }
            }
        }
        if (entries == 0) {
            throw new InstallException("the file is no zip");
        }
    }

    /** Gives the number of bytes unpacked so far, these included. */
    private static long copy(InputStream in, Path target, long before) throws IOException, InstallException {
        long bytes = before;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > MAX_BYTES) {
                    throw new InstallException("the zip unpacks to more than %d bytes".formatted(MAX_BYTES));
                }
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }
}
