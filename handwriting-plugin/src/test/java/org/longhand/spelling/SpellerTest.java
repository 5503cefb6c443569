package org.longhand.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.model.Alphabet;
import org.longhand.spelling.SpelledWord.Letters;

class SpellerTest {

    private final Speller speller = new Speller(Alphabet.ASCII);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "spellings.csv", delimiter = '|', useHeadersInDisplayName = true, quoteCharacter = '\0')
    void wordIsSpelled(String scenario, String word, String letters, String added) {
        SpelledWord spelled = speller.spell(word.translateEscapes());

        assertEquals(word.translateEscapes(), spelled.text());
        assertEquals(Objects.requireNonNullElse(letters, ""), spelled.letters());
        assertEquals(Objects.requireNonNullElse(added, ""), added(spelled));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyVisibleCharacterOfLatin1AndLatinExtendedACanBeWritten(String character) {
        assertFalse(speller.spell(character).pieces().isEmpty());
    }

    static Stream<String> everyVisibleCharacterOfLatin1AndLatinExtendedACanBeWritten() {
        return IntStream.rangeClosed(0xA1, 0x17F)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Character::toString);
    }

    @Test
    void lettersOfLatinExtendedAdditionalCanBeWritten() {
        String missing = IntStream.rangeClosed(0x1E00, 0x1EF9)
                .filter(c -> !speller.canWrite(' ', c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));

        assertEquals("\u1e9a \u1e9b \u1e9c \u1e9d \u1e9f", missing);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x3a9, 0x416, 0x4f60, 0x1f600, 0x5d0, 0x7, 0xfffd})
    void otherScriptsAndControlCharactersCannot(int character) {
        assertFalse(speller.canWrite(' ', character));
    }

    @Test
    void markNeedsALetter() {
        assertTrue(speller.canWrite('e', 0x301));
        assertFalse(speller.canWrite(' ', 0x301));
        assertFalse(speller.canWrite(0x20ac, 0x301));
    }

    @Test
    void networkDecidesWhichLettersThereAre() {
        Speller small = new Speller(new Alphabet("abc"));

        assertTrue(small.canWrite(' ', 0xe7));
        assertFalse(small.canWrite(' ', 0xe9));
    }

    private static String added(SpelledWord word) {
        return word.pieces().stream()
                .flatMap(piece -> piece instanceof Letters letters
                        ? letters.accents().stream().map(accent -> "M")
                        : Stream.of("S"))
                .collect(Collectors.joining(" "));
    }
}
