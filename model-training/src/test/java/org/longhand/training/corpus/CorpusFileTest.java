package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.training.corpus.Sample.Kind;

class CorpusFileTest {

    private static final int COUNT_OF_TRAINING_SAMPLES = 20;

    private static final Corpus CORPUS = new Corpus(
            List.of("pen/a", "pen/b"),
            List.of(
                    new Sample(Kind.WORD, 0, "it", new float[] {0, 0, 0, 1, -1, 1}),
                    new Sample(Kind.LINE, 0, "so it is", new float[] {0, 0, 1})),
            List.of(new Sample(Kind.CHARACTER, 1, "~", new float[] {0, 0, 0, 0.5f, 0.25f, 1})),
            0.75f);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("small.corpus");
        CorpusFile.write(CORPUS, file);
    }

    private String refusal() {
        return assertThrows(CorpusFormatException.class, () -> CorpusFile.read(file))
                .getMessage();
    }

    private void rewrite(byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Corpus read = CorpusFile.read(file);

        assertEquals(CORPUS.writers(), read.writers());
        assertEquals(CORPUS.offsetScale(), read.offsetScale());
        assertEquals(2, read.train().size());
        Sample expected = CORPUS.validation().get(0);
        Sample sample = read.validation().get(0);
        assertEquals(expected.kind(), sample.kind());
        assertEquals(expected.writer(), sample.writer());
        assertEquals(expected.text(), sample.text());
        assertArrayEquals(expected.offsets(), sample.offsets());
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            rewrite(bad);
            refusal();
        }
    }

    @Test
    void truncationAtAnyByteIsNoticed() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int length = 0; length < good.length; length++) {
            rewrite(Arrays.copyOf(good, length));
            refusal();
        }
    }

    @Test
    void hugeCountIsRefusedBeforeAllocation() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(COUNT_OF_TRAINING_SAMPLES, Integer.MAX_VALUE);
        rewrite(bytes);

        assertTrue(refusal().contains("2147483647 training samples"));
    }

    @Test
    void otherFilesAreRefusedWithAdvice() throws IOException {
        Files.writeString(file, "something else altogether, and long enough");

        assertTrue(refusal().contains("prepare"));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void fileThatCannotBeReplacedStaysAsItWas() throws IOException {
        Path occupied =
                Files.createDirectories(folder.resolve("occupied/inside")).getParent();

        assertThrows(IOException.class, () -> CorpusFile.write(CORPUS, occupied));
        assertTrue(Files.isDirectory(occupied.resolve("inside")));
    }
}
