package org.longhand.samples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drops the plugin into hosts of every kind, each in a JVM of its own, and compares what they write to the byte. In the
 * build, those with one peculiarity; with the system property {@code matrix}, all combinations and more requests.
 */
class DropInIT {

    private static final boolean IS_FULL = Boolean.getBoolean("matrix");
    private static final AtomicReference<String> WRITTEN = new AtomicReference<>();

    @TempDir
    private Path dir;

    static Stream<Cell> cells() throws IOException {
        return IS_FULL ? Cell.all() : Cell.all().filter(Cell::isSimple);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void writesTheSame(Cell cell) throws Exception {
        Assumptions.assumeTrue(
                cell.folder() != Folder.FOREIGN_NAME || namesAreUnicode(), "file names are not Unicode here");
        List<String> classes = new ArrayList<>(cell.host().classes());
        if (cell.libraries().computes()) {
            classes.add(classes.size() - 1, "ComputingHost");
        }
        Path plugins = cell.folder().create(dir);
        List<String> before = PluginZip.state(plugins);
        long start = System.nanoTime();

        String written = new HostProcess(cell.jdk(), cell.libraries().classPath(), classes)
                .write(plugins, dir.resolve("out.svg"), dir.resolve("log.txt"));

        System.out.printf("%s: %08x, %.1f s%n", cell, written.hashCode(), (System.nanoTime() - start) / 1e9);
        assertSame(written);
        if (cell.folder() != Folder.ZIP) {
            assertEquals(before, PluginZip.state(plugins), "something was written into the folder of plugins");
        }
        Folder.setWritable(plugins, true);
    }

    @Test
    void hostOfTheFirstApiRunsWithANewerPlugin() throws Exception {
        Path host = Files.createDirectory(dir.resolve("host"));
        OtherApi.compile("first-api", host);
        List<Path> classPath = new ArrayList<>(Libraries.NONE.classPath());
        classPath.add(host);

        assertSame(new HostProcess(Jdk.current(), classPath, List.of("org.example.FirstHost"))
                .write(Folder.NEWER_PLUGIN.create(dir), dir.resolve("out.svg"), dir.resolve("log.txt")));
    }

    @Test
    void eightThreadsGetWhatOneGetsInTheSameMemory() throws Exception {
        Path log = dir.resolve("log.txt");

        String requests = IS_FULL ? "50" : "4";

        assertSame(new HostProcess(Jdk.current(), Libraries.NONE.classPath(), List.of("BusyHost", requests))
                .write(Folder.PLAIN.create(dir), dir.resolve("out.svg"), log));

        System.out.print(Files.readString(log));
    }

    /** Every host of every test writes the same. */
    private static void assertSame(String written) {
        WRITTEN.compareAndSet(null, written);
        assertEquals(WRITTEN.get(), written);
    }

    private static boolean namesAreUnicode() {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("ö–拳");
    }
}
