package org.longhand.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayFileTest {

    private static final float[] NUMBERS = {1.5f, -0f, Float.MIN_VALUE, 3e38f};

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ArrayFile read = ArrayFile.read(bytes());
        assertEquals("ünï", read.entry("text"));
        assertEquals(42, read.number("number"));
        assertArrayEquals(NUMBERS, read.array("numbers", 4));
        assertEquals(64, read.sha256().length());
    }

    @Test
    void longArraysAreReadInChunks() throws IOException {
        float[] many = new float[200_001];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArrayFile(Map.of(), Map.of("many", many)).write(out);
        assertArrayEquals(many, ArrayFile.read(out.toByteArray()).array("many", many.length));
    }

    @Test
    void halfPrecisionKeepsThreeDigitsInHalfTheBytes() throws IOException {
        float[] numbers = {1.5f, -0.25f, 0.1f, 1234.5f, 7e-5f, 0};
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        ArrayFile file = new ArrayFile(Map.of(), Map.of("numbers", numbers));
        file.write(single);
        file.write(half, Precision.HALF);

        float[] read = ArrayFile.read(half.toByteArray()).array("numbers", 6);

        assertEquals(2 * numbers.length, single.size() - half.size());
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(numbers[i], read[i], Math.abs(numbers[i]) / 2048);
        }
    }

    @Test
    void unknownVersionIsNamed() throws IOException {
        byte[] later = bytes();
        ByteBuffer.wrap(later).putInt(8, 3);
        ModelFormatException error = assertThrows(ModelFormatException.class, () -> ArrayFile.read(later));
        assertEquals("the file has format version 3, but this program reads versions 1 and 2", error.getMessage());
    }

    @Test
    void cutAnywhereIsRefused() throws IOException {
        byte[] whole = bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(ModelFormatException.class, () -> ArrayFile.read(cut), "cut to " + length);
        }
    }

    @Test
    void anyAlteredByteIsRefused() throws IOException {
        byte[] whole = bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 0x10;
            assertThrows(ModelFormatException.class, () -> ArrayFile.read(altered), "altered at " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, -1, number of entries", "12, 2000000000, number of entries", "16, 2000000000, length of a text"})
    void falseSizesAreRefusedBeforeAnythingIsAllocated(int at, int size, String named) throws IOException {
        byte[] forged = bytes();
        ByteBuffer.wrap(forged).putInt(at, size);
        ModelFormatException error = assertThrows(ModelFormatException.class, () -> ArrayFile.read(forged));
        assertTrue(error.getMessage().contains(named), error.getMessage());
    }

    @Test
    void aFalseArrayLengthInAShortFileAllocatesLittle() throws IOException {
        byte[] forged = bytes();
        int at = forged.length - 32 - 4 * NUMBERS.length - 4;
        ByteBuffer.wrap(forged).putInt(at, 1 << 28); // 1 GB, more than the tests have
        assertThrows(ModelFormatException.class, () -> ArrayFile.read(forged));
    }

    @Test
    void otherFilesAreNamedAsSuch() {
        ModelFormatException error = assertThrows(
                ModelFormatException.class, () -> ArrayFile.read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0}));
        assertEquals("this is not a Longhand model or checkpoint", error.getMessage());
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("text", "ünï");
        entries.put("number", "42");
        new ArrayFile(entries, Map.of("numbers", NUMBERS)).write(out);
        return out.toByteArray();
    }
}
