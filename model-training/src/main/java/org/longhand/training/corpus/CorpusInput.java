package org.longhand.training.corpus;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.longhand.ink.Labels;
import org.longhand.training.corpus.Sample.Kind;

/** Reads what {@link CorpusFile} writes. No size in the file is trusted: none may exceed the bytes that are left. */
final class CorpusInput implements Closeable {

    private static final int LEAST_WRITER_BYTES = 2;
    private static final int LEAST_SAMPLE_BYTES = 1 + 4 + 2 + 4 + 12;

    private final Path file;
    private final CRC32C checksum = new CRC32C();
    private final DataInputStream in;
    private long left;

    CorpusInput(Path file) throws IOException {
        this.file = file;
        left = Files.size(file);
        in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), checksum));
    }

    Corpus corpus() throws IOException {
        require(
                new String(bytes(CorpusFile.MAGIC.length()), StandardCharsets.US_ASCII).equals(CorpusFile.MAGIC),
                "it is not a corpus; make one with the command prepare");
        int version = number();
        require(
                version == CorpusFile.VERSION,
                "it has version %d, this program reads version %d; prepare it anew"
                        .formatted(version, CorpusFile.VERSION));
        float scale = buffer(Float.BYTES).getFloat();
        require(scale > 0 && Float.isFinite(scale), "offset scale " + scale + " is not a positive number");
        int writerCount = count(LEAST_WRITER_BYTES, "writers");
        int trainCount = count(LEAST_SAMPLE_BYTES, "training samples");
        int validationCount = count(LEAST_SAMPLE_BYTES, "validation samples");
        List<String> writers = new ArrayList<>(writerCount);
        for (int i = 0; i < writerCount; i++) {
            writers.add(new String(bytes(shortNumber()), StandardCharsets.UTF_8));
        }
        List<Sample> train = samples(trainCount, writerCount);
        List<Sample> validation = samples(validationCount, writerCount);
        long expected = checksum.getValue();
        require(buffer(Long.BYTES).getLong() == expected, "its checksum does not match: it is damaged");
        require(left == 0, left + " bytes follow after the end");
        return new Corpus(List.copyOf(writers), train, validation, scale);
    }

    private List<Sample> samples(int count, int writers) throws IOException {
        List<Sample> samples = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            samples.add(sample(writers));
        }
        return List.copyOf(samples);
    }

    private Sample sample(int writers) throws IOException {
        int kind = bytes(1)[0];
        require(kind >= 0 && kind < Kind.values().length, "a sample has the unknown kind " + kind);
        int writer = number();
        require(writer >= 0 && writer < writers, "a sample has writer %d of %d".formatted(writer, writers));
        String text = new String(bytes(shortNumber()), StandardCharsets.ISO_8859_1);
        require(Labels.isPrintableAscii(text), "a text is not printable ASCII");
        int length = number();
        require(length > 0 && length <= left / (3 * Float.BYTES), "a sample claims " + length + " points");
        float[] offsets = new float[3 * length];
        buffer(offsets.length * Float.BYTES).asFloatBuffer().get(offsets);
        checkOffsets(offsets);
        return new Sample(Kind.values()[kind], writer, text, offsets);
    }

    private void checkOffsets(float[] offsets) throws CorpusFormatException {
        for (int i = 0; i < offsets.length; i += 3) {
            require(Float.isFinite(offsets[i]) && Float.isFinite(offsets[i + 1]), "an offset is not finite");
            require(offsets[i + 2] == 0 || offsets[i + 2] == 1, "a pen lift is neither 0 nor 1");
        }
        require(offsets[0] == 0 && offsets[1] == 0, "a first offset is not (0, 0)");
    }

    /** A count of things that take at least so many bytes each. */
    private int count(int leastBytes, String what) throws IOException {
        int count = number();
        require(count >= 0 && count <= left / leastBytes, "it claims " + count + " " + what);
        return count;
    }

    private int number() throws IOException {
        return buffer(Integer.BYTES).getInt();
    }

    private int shortNumber() throws IOException {
        return Short.toUnsignedInt(buffer(Short.BYTES).getShort());
    }

    private ByteBuffer buffer(int length) throws IOException {
        return ByteBuffer.wrap(bytes(length));
    }

    private byte[] bytes(int length) throws IOException {
        require(length <= left, "it ends too early");
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        left -= length;
        return bytes;
    }

    private void require(boolean condition, String problem) throws CorpusFormatException {
        if (!condition) {
            throw new CorpusFormatException(file + ": " + problem);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
