package org.longhand.hand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Hand;

class HandMixTest {

    private static final HandCatalog HANDS = new HandCatalog(List.of(
            new StyledHand(new Hand("clear", "Default"), new float[] {0, 4}),
            new StyledHand(new Hand("brisk", "Quick"), new float[] {8, 0}),
            new StyledHand(new Hand("me", "Mine", true), new float[] {-8, 2})));

    @ParameterizedTest
    @CsvSource({
        "clear+brisk, 4, 2",
        "clear+3*brisk, 6, 1",
        "0.5*clear + 0.5 * brisk, 4, 2",
        "clear+brisk+2*me, -2, 2",
        "7*brisk, 8, 0"
    })
    void mixIsTheWeightedMean(String notation, float first, float second) {
        assertArrayEquals(
                new float[] {first, second}, HANDS.styledHand(notation).style(), 1e-6f);
    }

    @Test
    void mixOfALearnedHandIsLearned() {
        assertTrue(HANDS.styledHand("clear+0.1*me").hand().learned());
        assertTrue(!HANDS.styledHand("clear+brisk").hand().learned());
    }

    @Test
    void mixIsCalledByItsRecipe() {
        assertEquals(
                "clear+0.3*brisk", HANDS.styledHand("clear + 0.30*brisk").hand().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clear+0.3*brsk | there is no hand \"brsk\" (position 11 of \"clear+0.3*brsk\"); take one of clear, brisk, me",
                "clear+ | the hand \"clear+\": \"\" is no hand (position 7); write a name, or a mix such as clear+0.3*brisk",
                "clear+0,3*brisk | the hand \"clear+0,3*brisk\": \"0,3*brisk\" is no hand (position 7); write a name, or a mix such as clear+0.3*brisk",
                "clear+0*brisk | the hand \"clear+0*brisk\": \"0\" must be a number greater than 0 (position 7); write a name, or a mix such as clear+0.3*brisk",
                "1..2*clear | the hand \"1..2*clear\": \"1..2\" must be a number greater than 0 (position 1); write a name, or a mix such as clear+0.3*brisk",
                "clear+-1*brisk | the hand \"clear+-1*brisk\": \"-1*brisk\" is no hand (position 7); write a name, or a mix such as clear+0.3*brisk",
                "me+me+me+me+me+me+me+me+me | the mix has 9 hands, but must have at most 8"
            })
    void whatIsWrongIsToldWithItsPlace(String notation, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> HANDS.styledHand(notation))
                        .getMessage());
    }

    @Test
    void handThatNoMixCouldNameIsRefused() {
        List<StyledHand> hands = List.of(new StyledHand(new Hand("a+b", "Odd"), new float[] {1}));

        assertThrows(IllegalArgumentException.class, () -> new HandCatalog(hands));
    }
}
