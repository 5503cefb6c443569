package org.longhand.cli.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginZipTest {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int UNIX = 3;
    private static final int LINK = 0120777 << 16;

    @TempDir
    private Path dir;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(dir.resolve("plugin"));
    }

    @Test
    void bombIsRefusedBeforeItFillsTheDisk() throws IOException {
        Path zip = zip("bomb", "0".repeat(1_000_000));

        assertRefused("the zip unpacks to more than 100000 bytes", zip);
        assertTrue(Files.size(folder.resolve("bomb")) <= 100_000);
    }

    @Test
    void swarmOfFilesIsRefused() throws IOException {
        assertRefused("the zip has more than 3 files", zip("a", "", "b", "", "c", "", "d", ""));
    }

    @Test
    void linkBecomesAFile() throws Exception {
        PluginZip.unpack(asLinks(zip("lib/out", "/etc")), folder);

        assertFalse(Files.isSymbolicLink(folder.resolve("lib/out")));
        assertEquals("/etc", Files.readString(folder.resolve("lib/out")));
    }

    @Test
    void fileBelowALinkIsRefused() throws IOException {
        assertRefused("the zip holds lib/out/evil below a file", asLinks(zip("lib/out", "/etc", "lib/out/evil", "")));
    }

    @Test
    void absolutePathIsRefused() throws IOException {
        assertRefused("the zip holds /evil, which leads out of the plugin's folder", zip("/evil", ""));
    }

    @Test
    void nameThatIsNoneIsRefused() throws IOException {
        assertRefused("the zip holds a file whose name cannot be used: Nul character not allowed", zip("a\0b", ""));
    }

    @Test
    void brokenZipIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip("a", "contents of a file"));
        Path broken = Files.write(dir.resolve("broken.zip"), Arrays.copyOf(bytes, 40));

        String message = assertThrows(InstallException.class, () -> PluginZip.unpack(broken, folder))
                .getMessage();
        assertEquals("the zip is damaged: Unexpected end of ZLIB input stream", message);
    }

    private void assertRefused(String message, Path zip) {
        InstallException refused =
                assertThrows(InstallException.class, () -> PluginZip.unpack(zip, folder, 3, 100_000));
        assertEquals(message, refused.getMessage());
    }

    /** Names and contents in turn. */
    private Path zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(dir.resolve("files.zip"), bytes.toByteArray());
    }

    /** Marks every entry as a symbolic link of Unix. */
    private static Path asLinks(Path zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 <= bytes.capacity(); i++) {
            if (bytes.getInt(i) == CENTRAL_HEADER) {
                bytes.put(i + 5, (byte) UNIX).putInt(i + 38, LINK);
            }
        }
        return Files.write(zip, bytes.array());
    }
}
