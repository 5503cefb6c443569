package org.longhand.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.model.Alphabet;
import org.longhand.training.proof.RandomText;

class RandomTextTest {

    @ParameterizedTest
    @EnumSource(RandomText.class)
    void textsCanBeWrittenAndAreTheSameForASeed(RandomText kind) {
        Random random = new Random(5);
        Random again = new Random(5);
        for (int i = 0; i < 200; i++) {
            String text = kind.next(random);
            assertTrue(!text.isBlank() && text.equals(text.strip()), text);
            assertEquals(text.length() + 1, Alphabet.ASCII.encode(text).length);
            assertEquals(text, kind.next(again));
        }
    }
}
