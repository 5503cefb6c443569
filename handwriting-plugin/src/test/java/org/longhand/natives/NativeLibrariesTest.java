package org.longhand.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    private static final List<String> LIBRARIES =
            List.of("a/libpen.so", "a/libpen.so.0", "a/nib.dll", "a/libquill.dylib");

    @TempDir
    private Path dir;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = dir.resolve("pen-linux.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String library : LIBRARIES) {
                add(zip, library);
            }
            add(zip, "a/pen.h");
            add(zip, "META-INF/libpen.so.txt");
        }
    }

    private static void add(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("contents of " + name).repeat(100).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void librariesSurvivePackingAndNothingElseDoes() throws IOException {
        Path unpacked = dir.resolve("unpacked.jar");

        NativeArchive.unpack(new ByteArrayInputStream(pack()), unpacked);

        try (JarFile packed = new JarFile(jar.toFile());
                JarFile file = new JarFile(unpacked.toFile())) {
            assertEquals(
                    LIBRARIES.stream().sorted().toList(),
                    file.stream().map(ZipEntry::getName).toList());
            for (String library : LIBRARIES) {
                assertArrayEquals(
                        packed.getInputStream(packed.getEntry(library)).readAllBytes(),
                        file.getInputStream(file.getEntry(library)).readAllBytes());
            }
        }
    }

    @Test
    void packingTwiceGivesTheSameBytes() throws IOException {
        assertArrayEquals(pack(), pack());
    }

    @Test
    void theBuildPacksOnlyWhatIsNew() throws Exception {
        Path packed = dir.resolve("packed");
        NativePackager.main(new String[] {dir.toString(), packed.toString()});
        Files.delete(packed.resolve(NativeLibraries.ARCHIVE));

        NativePackager.main(new String[] {dir.toString(), packed.toString()});

        assertTrue(Files.notExists(packed.resolve(NativeLibraries.ARCHIVE)));
    }

    @Test
    void classPathWithoutAnArchiveStaysAsItIs() throws IOException {
        assertEquals(Optional.empty(), NativeLibraries.jar(getClass().getClassLoader()));
    }

    private byte[] pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = out) {
            NativeArchive.pack(List.of(jar), to);
        }
        return out.toByteArray();
    }
}
