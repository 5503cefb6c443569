package org.longhand.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharedObjectTest {

    /** A header, sections "dynamic" and "strings", their contents. */
    private static byte[] elf(String strings, long... entries) {
        int dynamic = 64 + 2 * 64;
        int table = dynamic + 8 * entries.length;
        ByteBuffer file = ByteBuffer.allocate(table + strings.length()).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1});
        file.putLong(40, 64).putShort(60, (short) 2);
        file.putInt(64 + 4, 6)
                .putLong(64 + 24, dynamic)
                .putLong(64 + 32, 8L * entries.length)
                .putInt(64 + 40, 1);
        file.putInt(128 + 4, 3).putLong(128 + 24, table).putLong(128 + 32, strings.length());
        for (int i = 0; i < entries.length; i++) {
            file.putLong(dynamic + 8 * i, entries[i]);
        }
        file.position(table).put(strings.getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }

    @Test
    void libraryAndThoseItNeedsGetNamesOfTheirOwn() {
        String strings = "\0libnd4jcpu.so\0libc.so.6\0libopenblas_nolapack.so.0\0symbol\0";
        byte[] file = elf(strings, 14, 1, 1, 15, 1, 25);

        SharedObject.adapt(file);

        assertEquals(
                "\0liblh-nd4j.so\0libc.so.6\0liblh-blas.so.0" + "\0".repeat(10) + "\0symbol\0",
                new String(file, file.length - strings.length(), strings.length(), StandardCharsets.US_ASCII));
    }

    @Test
    void symbolsForDebuggersBecomeZeros() {
        String strings = "\0main\0";
        byte[] file = elf(strings, 7, 7);
        int dynamicType = 64 + 4;
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(dynamicType, 2);
        int contents = 64 + 2 * 64;
        byte[] headers = Arrays.copyOf(file, contents);

        SharedObject.adapt(file);

        assertArrayEquals(Arrays.copyOf(headers, file.length), file);
    }

    @Test
    void otherKindsOfFileStayAsTheyAre() {
        byte[] dll = ("MZ libnd4jcpu.so" + " ".repeat(100)).getBytes(StandardCharsets.US_ASCII);
        byte[] before = dll.clone();

        SharedObject.adapt(dll);

        assertArrayEquals(before, dll);
    }
}
