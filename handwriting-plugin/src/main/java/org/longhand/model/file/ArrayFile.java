package org.longhand.model.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named float arrays and plain text entries in one file: the form of model files and checkpoints. It holds data alone, no
 * classes, and a reader allocates nothing before it has checked the size.
 *
 * <pre>
 * magic     8 bytes "LONGHAND"
 * version   int, 1 or 2: see Precision
 * entries   int count; each: key, value
 * arrays    int count; each: name, int length, length numbers
 * checksum  32 bytes, SHA-256 of everything before it
 * </pre>
 *
 * Numbers are big endian; a key, value or name is an int length and UTF-8 bytes.
 *
 * @param entries plain text by key, in the order of the file
 * @param arrays numbers by name, in the order of the file
 * @param sha256 checksum in hexadecimal; empty if the file was not written yet
 */
public record ArrayFile(Map<String, String> entries, Map<String, float[]> arrays, String sha256) {

    private static final byte[] MAGIC = "LONGHAND".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKSUM = 32;
    private static final int MAX_COUNT = 1000;
    private static final int MAX_TEXT = 1 << 20;
    /** 1 GB of floats: far above any network here, far below what would exhaust a machine. */
    private static final int MAX_ARRAY = 1 << 28;

    private static final int CHUNK = 1 << 16;

    /** For writing: without a checksum yet. */
    public ArrayFile(Map<String, String> entries, Map<String, float[]> arrays) {
        this(entries, arrays, "");
    }

    /**
     * The value of an entry.
     *
     * @throws ModelFormatException if it is missing
     */
    public String entry(String key) throws ModelFormatException {
        String value = entries.get(key);
        if (value == null) {
            throw new ModelFormatException("entry '%s' is missing".formatted(key));
        }
        return value;
    }

    /**
     * The value of an entry as a whole number.
     *
     * @throws ModelFormatException if it is missing or no number
     */
    public long number(String key) throws ModelFormatException {
        try {
            return Long.parseLong(entry(key));
        } catch (NumberFormatException e) {
            throw new ModelFormatException(
                    "entry '%s' is '%s', but must be a whole number".formatted(key, entry(key)), e);
        }
    }

    /**
     * The array of this name, however long.
     *
     * @throws ModelFormatException if it is missing
     */
    public float[] array(String name) throws ModelFormatException {
        float[] array = arrays.get(name);
        if (array == null) {
            throw new ModelFormatException("array '%s' is missing".formatted(name));
        }
        return array;
    }

    /**
     * The array of this name.
     *
     * @throws ModelFormatException if it is missing or has another length
     */
    public float[] array(String name, long length) throws ModelFormatException {
        float[] array = array(name);
        if (array.length != length) {
            throw new ModelFormatException(
                    "array '%s' holds %d numbers, but must hold %d".formatted(name, array.length, length));
        }
        return array;
    }

    /** Writes everything as it is, and the checksum; does not close the stream. */
    public void write(OutputStream to) throws IOException {
        write(to, Precision.SINGLE);
    }

    /** Writes everything and the checksum, with the numbers rounded; does not close the stream. */
    public void write(OutputStream to, Precision precision) throws IOException {
        DigestOutputStream digest = new DigestOutputStream(to, sha256Digest());
        DataOutputStream out = new DataOutputStream(digest);
        out.write(MAGIC);
        out.writeInt(precision.version());
        out.writeInt(entries.size());
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            writeText(out, entry.getKey());
            writeText(out, entry.getValue());
        }
        out.writeInt(arrays.size());
        for (Map.Entry<String, float[]> entry : arrays.entrySet()) {
            writeText(out, entry.getKey());
            out.writeInt(entry.getValue().length);
            writeFloats(out, entry.getValue(), precision);
        }
        out.flush();
        to.write(digest.getMessageDigest().digest());
        to.flush();
    }

    /**
     * Reads a file and verifies its checksum.
     *
     * @throws ModelFormatException if it is not such a file, truncated, altered, or larger than any model is
     */
    public static ArrayFile read(InputStream from) throws IOException {
        DigestInputStream digest = new DigestInputStream(from, sha256Digest());
        DataInputStream in = new DataInputStream(digest);
        try {
            Precision precision = readHeader(in);
            Map<String, String> entries = new LinkedHashMap<>();
            for (int left = readSize(in, "number of entries", MAX_COUNT); left > 0; left--) {
                entries.put(readText(in), readText(in));
            }
            Map<String, float[]> arrays = new LinkedHashMap<>();
            for (int left = readSize(in, "number of arrays", MAX_COUNT); left > 0; left--) {
                String name = readText(in);
                arrays.put(name, readFloats(in, readSize(in, "length of array '" + name + "'", MAX_ARRAY), precision));
            }
            byte[] expected = digest.getMessageDigest().digest();
            byte[] stored = from.readNBytes(CHECKSUM);
            if (!Arrays.equals(expected, stored)) {
                throw new ModelFormatException("the file was altered or cut: its SHA-256 is %s, but it says %s"
                        .formatted(hex(expected), hex(stored)));
            }
            return new ArrayFile(entries, arrays, hex(expected));
        } catch (EOFException e) {
            throw new ModelFormatException("the file ends too early", e);
        }
    }

    private static Precision readHeader(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new ModelFormatException("this is not a Longhand model or checkpoint");
        }
        return Precision.ofVersion(in.readInt());
    }

    private static int readSize(DataInputStream in, String what, int max) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > max) {
            throw new ModelFormatException("%s is %d, but must be 0 to %d".formatted(what, size, max));
        }
        return size;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int size = readSize(in, "length of a text", MAX_TEXT);
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeFloats(DataOutputStream out, float[] values, Precision precision) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK * precision.bytes());
        for (int from = 0; from < values.length; from += CHUNK) {
            int count = Math.min(CHUNK, values.length - from);
            chunk.clear();
            for (int i = from; i < from + count; i++) {
                precision.put(values[i], chunk);
            }
            out.write(chunk.array(), 0, chunk.position());
        }
    }

    /** Grows with what is really there, so that a false length in a short file allocates little. */
    private static float[] readFloats(DataInputStream in, int length, Precision precision) throws IOException {
        float[] values = new float[Math.min(length, CHUNK)];
        byte[] chunk = new byte[CHUNK * precision.bytes()];
        for (int from = 0; from < length; from += CHUNK) {
            int count = Math.min(CHUNK, length - from);
            in.readFully(chunk, 0, count * precision.bytes());
            if (from + count > values.length) {
                values = Arrays.copyOf(values, Math.min(length, 2 * values.length));
            }
            ByteBuffer numbers = ByteBuffer.wrap(chunk);
            for (int i = from; i < from + count; i++) {
                values[i] = precision.get(numbers);
            }
        }
        return values;
    }

    /** Reads from memory. */
    public static ArrayFile read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
