package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;

class ModelTest {

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Model model = SmallModel.random(1);
        Model read = Model.read(new ByteArrayInputStream(bytes(model)));
        assertEquals(model.shape(), read.shape());
        assertEquals(model.alphabet(), read.alphabet());
        assertEquals(model.offsetScale(), read.offsetScale());
        assertArrayEquals(model.weights(), read.weights());
        assertEquals(model.provenance(), read.provenance());
    }

    @ParameterizedTest
    @CsvSource({
        "hidden, 0, 'network size ''hidden'' is 0, but must be 1 to 4096'",
        "hidden, 2000000000, 'network size ''hidden'' is 2000000000, but must be 1 to 4096'",
        "hidden, many, 'entry ''hidden'' is ''many'', but must be a whole number'",
        "hidden, 9, array 'weights' holds",
        "alphabet, aa, a character occurs twice",
        "alphabet, xyz, the alphabet has 4 classes",
        "offsetScale, NaN, 'offsetScale is NaN, but must be greater than 0'",
        "offsetScale, wide, 'offsetScale is ''wide'', but must be a number'",
    })
    void inconsistentEntriesAreRefused(String key, String value, String message) throws IOException {
        ArrayFile file = ArrayFile.read(bytes(SmallModel.random(1)));
        Map<String, String> entries = new HashMap<>(file.entries());
        entries.put(key, value);
        assertRefused(new ArrayFile(entries, file.arrays()), message);
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() throws IOException {
        ArrayFile file = ArrayFile.read(bytes(SmallModel.random(1)));
        file.arrays().get("weights")[3] = Float.NaN;
        assertRefused(file, "a weight is NaN");
    }

    private static void assertRefused(ArrayFile file, String message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        ModelFormatException error =
                assertThrows(ModelFormatException.class, () -> Model.read(new ByteArrayInputStream(out.toByteArray())));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
