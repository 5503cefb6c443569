package org.longhand.natives;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * The libraries of many jars as one jar without compression, in xz. ND4J's library repeats itself over distances that
 * the compression of a jar does not see: 323 MB become 90 MB in its jar, and 36 MB here. Inside they get names of their
 * own, see {@link SharedObject}.
 */
public final class NativeArchive {

    private static final String LIBRARY = ".*\\.(so(\\.\\d+)*|dylib|dll)";
    /** The same on every day, so that two builds give the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private NativeArchive() {}

    /** Quick, but with a window over 64 MiB: more effort gains a fifth and takes ten times as long. */
    private static LZMA2Options options() throws IOException {
        LZMA2Options options = new LZMA2Options(0);
        options.setDictSize(64 << 20);
        return options;
    }

    /** Packs every native library of the jars; of two with the same name, the one in the first jar. Closes the stream. */
    public static void pack(List<Path> jars, OutputStream to) throws IOException {
        TreeMap<String, Path> libraries = new TreeMap<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.matches(LIBRARY))
                        .forEach(name -> libraries.putIfAbsent(name, jar));
            }
        }
        try (ZipOutputStream archive = new ZipOutputStream(new XZOutputStream(to, options()))) {
            archive.setMethod(ZipOutputStream.STORED);
            for (var library : libraries.entrySet()) {
                try (JarFile file = new JarFile(library.getValue().toFile())) {
                    copy(file, file.getEntry(library.getKey()), archive);
                }
            }
        }
    }

    private static void copy(JarFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        byte[] library = new byte[Math.toIntExact(entry.getSize())];
        try (InputStream in = from.getInputStream(entry)) {
            in.readNBytes(library, 0, library.length);
        }
        SharedObject.adapt(library);
        CRC32 checksum = new CRC32();
        checksum.update(library);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTimeLocal(TIME);
        stored.setSize(library.length);
        stored.setCrc(checksum.getValue());
        to.putNextEntry(stored);
        to.write(library);
        to.closeEntry();
    }

    /** Unpacks an archive to a jar. Does not close the stream. */
    static void unpack(InputStream from, Path jar) throws IOException {
        Files.copy(new XZInputStream(from), jar);
    }
}
