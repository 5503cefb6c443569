package org.longhand.training.corpus;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A corpus on disk. All numbers are big endian:
 *
 * <pre>
 * magic       8 bytes "LHCORPUS"
 * version     int, 1
 * scale       float, {@link Corpus#offsetScale()}
 * counts      int writers, int training samples, int validation samples
 * writers     each: short length, UTF-8
 * samples     training first; each: byte kind, int writer, short length, ASCII text, int T, float[3 * T]
 * checksum    long, CRC-32C of everything before it
 * </pre>
 */
public final class CorpusFile {

    static final String MAGIC = "LHCORPUS";
    static final int VERSION = 1;

    private CorpusFile() {}

    /**
     * Writes the corpus beside the target and moves it there when it is complete.
     *
     * @throws IOException if the file cannot be written; the target is then as it was
     */
    public static void write(Corpus corpus, Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            CRC32C checksum = new CRC32C();
            try (DataOutputStream out = new DataOutputStream(new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), checksum))) {
                write(corpus, out);
                out.writeLong(checksum.getValue());
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a corpus and checks every entry.
     *
     * @throws CorpusFormatException if the file is not a corpus, has another version, or is damaged
     * @throws IOException if the file cannot be read
     */
    public static Corpus read(Path file) throws IOException {
        try (CorpusInput in = new CorpusInput(file)) {
            return in.corpus();
        }
    }

    private static void write(Corpus corpus, DataOutputStream out) throws IOException {
        out.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(VERSION);
        out.writeFloat(corpus.offsetScale());
        out.writeInt(corpus.writers().size());
        out.writeInt(corpus.train().size());
        out.writeInt(corpus.validation().size());
        for (String writer : corpus.writers()) {
            byte[] name = writer.getBytes(StandardCharsets.UTF_8);
            out.writeShort(name.length);
            out.write(name);
        }
        for (List<Sample> samples : List.of(corpus.train(), corpus.validation())) {
            for (Sample sample : samples) {
                write(sample, out);
            }
        }
    }

    private static void write(Sample sample, DataOutputStream out) throws IOException {
        out.writeByte(sample.kind().ordinal());
        out.writeInt(sample.writer());
        out.writeShort(sample.text().length());
        out.write(sample.text().getBytes(StandardCharsets.US_ASCII));
        out.writeInt(sample.length());
        ByteBuffer offsets = ByteBuffer.allocate(Float.BYTES * sample.offsets().length);
        offsets.asFloatBuffer().put(sample.offsets());
        out.write(offsets.array());
    }
}
