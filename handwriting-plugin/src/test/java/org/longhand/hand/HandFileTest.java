package org.longhand.hand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.api.Hand;

class HandFileTest {

    private static final String FILE = """
        # name;description;style

        brisk;Upright and quick, letters well apart;0.25;-1.5
        calm; Round and slow ;1e-3;2
        """;

    @Test
    void handsAreReadInOrderAndTheFirstIsTheDefault() throws IOException {
        HandCatalog catalog = read(FILE);

        assertEquals(
                List.of(new Hand("brisk", "Upright and quick, letters well apart"), new Hand("calm", "Round and slow")),
                catalog.hands());
        assertArrayEquals(new float[] {0.25f, -1.5f}, catalog.styledHand("").style());
        assertArrayEquals(new float[] {1e-3f, 2}, catalog.styledHand("calm").style());
    }

    @Test
    void writtenHandsAreReadBackBitByBit() throws IOException {
        float[] style = {0.1f, -1 / 3f, Float.MIN_VALUE, 1e30f};
        HandCatalog catalog = new HandCatalog(List.of(new StyledHand(new Hand("odd", "Écriture"), style)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        HandFile.write(catalog, out);

        HandCatalog again = HandFile.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(catalog.hands(), again.hands());
        assertArrayEquals(style, again.styledHand("odd").style());
    }

    @Test
    void unknownHandIsNamedWithTheKnownOnes() throws IOException {
        HandCatalog catalog = read(FILE);

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> catalog.styledHand("brsk"));

        assertEquals("there is no hand \"brsk\"; take one of brisk, calm", e.getMessage());
    }

    @Test
    void brokenLineIsNamed() {
        assertTrue(messageOf("a;b;1\nbroken\n").startsWith("line 2 "));
        assertTrue(messageOf("a;b;1;x\n").contains("\"x\""));
        assertTrue(messageOf("a;b;NaN\n").contains("\"NaN\""));
    }

    @Test
    void handsThatDoNotGoTogetherAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> read("# none\n"));
        assertThrows(IllegalArgumentException.class, () -> read("a;b;1\na;c;2\n"));
        assertThrows(IllegalArgumentException.class, () -> read("a;b;1\nc;d;1;2\n"));
    }

    @Test
    void separatorInADescriptionIsRefused() {
        HandCatalog catalog = new HandCatalog(List.of(new StyledHand(new Hand("a", "b; c"), new float[] {1})));

        assertThrows(IllegalArgumentException.class, () -> HandFile.write(catalog, new ByteArrayOutputStream()));
    }

    private static String messageOf(String file) {
        return assertThrows(IOException.class, () -> read(file)).getMessage();
    }

    private static HandCatalog read(String file) throws IOException {
        return HandFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
