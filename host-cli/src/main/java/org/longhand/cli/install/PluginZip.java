package org.longhand.cli.install;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks the zip of a plugin, without trust in its names and sizes. */
final class PluginZip {

    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_BYTES = 2_000_000_000;

    private PluginZip() {}

    /**
     * Unpacks a zip into a folder. Links become files that hold the name of their target.
     *
     * @throws InstallException if the zip is damaged, an entry would leave the folder, or there is too much of it
     */
    static void unpack(Path zip, Path folder) throws IOException, InstallException {
        try {
            unpack(zip, folder, MAX_ENTRIES, MAX_BYTES);
        } catch (ZipException | EOFException e) {
            throw new InstallException("the zip is damaged: " + e.getMessage(), e);
        }
    }

    static void unpack(Path zip, Path folder, int maxEntries, long maxBytes) throws IOException, InstallException {
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > maxEntries) {
                    throw new InstallException("the zip has more than %d files".formatted(maxEntries));
                }
                Path target = target(entry, folder);
                if (!entry.isDirectory()) {
                    bytes = copy(in, target, bytes, maxBytes);
                }
            }
        }
        if (entries == 0) {
            throw new InstallException("the file is no zip");
        }
    }

    /** Where an entry goes; the folder for it is there. */
    private static Path target(ZipEntry entry, Path folder) throws IOException, InstallException {
        String name = entry.getName();
        try {
            Path target = folder.resolve(name).normalize();
            if (!target.startsWith(folder)) {
                throw new InstallException("the zip holds %s, which leads out of the plugin's folder".formatted(name));
            }
            Files.createDirectories(entry.isDirectory() ? target : target.getParent());
            return target;
        } catch (InvalidPathException e) {
            throw new InstallException("the zip holds a file whose name cannot be used: " + e.getReason(), e);
        } catch (FileAlreadyExistsException e) {
            throw new InstallException("the zip holds %s below a file".formatted(name), e);
        }
    }

    /** Gives the number of bytes unpacked so far, these included. */
    private static long copy(InputStream in, Path target, long before, long maxBytes)
            throws IOException, InstallException {
        long bytes = before;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > maxBytes) {
                    throw new InstallException("the zip unpacks to more than %d bytes".formatted(maxBytes));
                }
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }
}
