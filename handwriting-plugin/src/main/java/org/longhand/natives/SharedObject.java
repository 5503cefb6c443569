package org.longhand.natives;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Gives a library for Linux (64-bit ELF) another name inside, and other names to the libraries that it asks for. The
 * linker takes a library of the same inner name that is loaded already, whatever its version: a host with its own ND4J
 * would end with "undefined symbol". Files keep their names, by which JavaCPP loads them.
 *
 * <p>Besides, it empties the table of symbols for debuggers, a tenth of ND4J's library, which nothing loads.
 *
 * <p>Format: System V Application Binary Interface, chapters 4 and 5.
 */
final class SharedObject {

    /** The new names may not be longer, as they are written over the old ones. */
    private static final Map<String, String> NAMES = Map.of(
            "libnd4jcpu.so", "liblh-nd4j.so",
            "libopenblas.so.0", "liblh-blas.so.0",
            "libopenblas_nolapack.so.0", "liblh-blas.so.0");

    private static final int MAGIC = 0x464c457f; // "\x7fELF", little endian
    private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;
    private static final int SECTION_BYTES = 64;
    private static final int SYMBOL_SECTION = 2;
    private static final int ENTRY_BYTES = 16;
    private static final int DYNAMIC_SECTION = 6;
    private static final long NEEDED = 1;
    private static final long SONAME = 14;

    private final ByteBuffer file;

    private SharedObject(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Renames and empties within the file; leaves other kinds of file as they are. */
    static void adapt(byte[] file) {
        SharedObject object = new SharedObject(file);
        if (object.isElf()) {
            object.renameInDynamicSection();
            object.emptySymbolSection();
        }
    }

    private boolean isElf() {
        return file.capacity() > SECTION_BYTES && file.getInt(0) == MAGIC && file.getShort(4) == CLASS_64_LITTLE_ENDIAN;
    }

    private void renameInDynamicSection() {
        for (int i = 0; i < sections(); i++) {
            int section = section(i);
            if (file.getInt(section + 4) == DYNAMIC_SECTION) {
                int strings = offset(section(file.getInt(section + 40)));
                int begin = offset(section);
                int end = begin + size(section);
                for (int entry = begin; entry < end; entry += ENTRY_BYTES) {
                    long tag = file.getLong(entry);
                    if (tag == NEEDED || tag == SONAME) {
                        renameAt(strings + Math.toIntExact(file.getLong(entry + 8)));
                    }
                }
            }
        }
    }

    /** Zeros compress to nothing, and all else keeps its place. */
    private void emptySymbolSection() {
        for (int i = 0; i < sections(); i++) {
            int section = section(i);
            if (file.getInt(section + 4) == SYMBOL_SECTION) {
                int names = file.getInt(section + 40);
                empty(section);
                if (names != Short.toUnsignedInt(file.getShort(62))) { // the sections' own names
                    empty(section(names));
                }
            }
        }
    }

    private void empty(int section) {
        int begin = offset(section);
        Arrays.fill(file.array(), begin, begin + size(section), (byte) 0);
    }

    private int sections() {
        return Short.toUnsignedInt(file.getShort(60));
    }

    private int section(int index) {
        return Math.toIntExact(file.getLong(40)) + index * SECTION_BYTES;
    }

    private int offset(int section) {
        return Math.toIntExact(file.getLong(section + 24));
    }

    private int size(int section) {
        return Math.toIntExact(file.getLong(section + 32));
    }

    private void renameAt(int begin) {
        int end = begin;
        while (file.get(end) != 0) {
            end++;
        }
        String old = new String(file.array(), begin, end - begin, StandardCharsets.US_ASCII);
        byte[] name = NAMES.getOrDefault(old, old).getBytes(StandardCharsets.US_ASCII);
        for (int i = begin; i < end; i++) {
            file.put(i, i - begin < name.length ? name[i - begin] : 0);
        }
    }
}
