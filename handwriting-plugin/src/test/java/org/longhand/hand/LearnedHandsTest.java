package org.longhand.hand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Hand;

class LearnedHandsTest {

    private static final HandCatalog SHIPPED = new HandCatalog(List.of(
            new StyledHand(new Hand("clear", "Default"), new float[] {0, 4}),
            new StyledHand(new Hand("brisk", "Quick"), new float[] {8, 0})));

    @TempDir
    private Path dir;

    private Path folder;
    private LearnedHands hands;

    @BeforeEach
    void chooseAFolderThatDoesNotExist() {
        folder = dir.resolve("longhand/hands");
        hands = new LearnedHands(folder);
    }

    private static StyledHand hand(String name, float... style) {
        return new StyledHand(new Hand(name, "Learned on 2026-11-22 from 6 lines", true), style, Set.of("c0ffee"));
    }

    @Test
    void keptHandIsReadBackBitByBit() throws IOException {
        Path file = hands.keep(hand("me", 0.1f, -1 / 3f, Float.MIN_VALUE));

        StyledHand again = hands.all().get(0);
        assertEquals(hand("me").hand(), again.hand());
        assertArrayEquals(new float[] {0.1f, -1 / 3f, Float.MIN_VALUE}, again.style());
        again.requireFor("c0ffee");
        assertEquals(folder.resolve("me.hand"), file);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void handOfAnotherNetworkIsRefusedAlsoInAMix() throws IOException {
        hands.keep(hand("me", 1, 2));
        HandCatalog catalog = SHIPPED.plus(hands.all());

        for (String notation : List.of("me", "clear+0.1*me")) {
            StyledHand hand = catalog.styledHand(notation);
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> hand.requireFor("deadbeef"));
            assertTrue(e.getMessage().contains("learn it again"), e.getMessage());
        }
    }

    @Test
    void learnedHandsComeLastAndWinOverOnesOfTheSameName() throws IOException {
        hands.keep(hand("me", 1, 2));
        hands.keep(hand("brisk", 3, 4));

        HandCatalog catalog = SHIPPED.plus(hands.all());

        assertEquals(
                List.of("clear", "brisk", "me"),
                catalog.hands().stream().map(Hand::name).toList());
        assertTrue(catalog.styledHand("brisk").hand().learned());
        assertEquals("clear", catalog.styledHand("").hand().name());
    }

    @Test
    void removedHandIsGone() throws IOException {
        hands.keep(hand("me", 1));
        assertTrue(hands.has("me"));

        hands.remove("me");

        assertEquals(List.of(), hands.all());
        assertThrows(IllegalArgumentException.class, () -> hands.remove("me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../me", "a/b", "", "a+b", "me.hand"})
    void nameLeadsToNoOtherFolder(String name) {
        assertThrows(IllegalArgumentException.class, () -> hands.keep(hand(name, 1)));
        assertThrows(IllegalArgumentException.class, () -> hands.remove(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "description: a\nnetwork: c0ffee\n",
                "description: a\nnetwork: c0ffee\nstyle: 1 x\n",
                "description: a\nnetwork: c0ffee\nstyle: 1 NaN\n",
                "description: \\u00zz\n"
            })
    void damagedFileIsListedWithItsFaultAndRefused(String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("me.hand"), content);

        StyledHand damaged = hands.all().get(0);

        assertTrue(damaged.hand().description().startsWith("Cannot be used: its file is damaged"));
        assertThrows(IllegalArgumentException.class, () -> damaged.requireFor("c0ffee"));
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("a+b.hand"), "style: 1");

        assertEquals(List.of(), hands.all());
    }
}
