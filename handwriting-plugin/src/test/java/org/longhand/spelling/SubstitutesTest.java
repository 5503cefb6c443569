package org.longhand.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.longhand.api.Substitution;
import org.longhand.model.Alphabet;

class SubstitutesTest {

    private final Speller speller = new Speller(Alphabet.ASCII);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "substitutes.csv", delimiter = '|', useHeadersInDisplayName = true)
    void unwritableCharactersAreReplacedAndTold(String scenario, String text, String written, String told) {
        Substitution substitution = Substitutes.in(text, speller);

        assertEquals(written, substitution.text());
        assertEquals(
                Objects.requireNonNullElse(told, ""),
                substitution.replacements().stream()
                        .map(each -> each.character() + "=" + each.written())
                        .collect(Collectors.joining(" ")));
        UnwritableText.check(substitution.text(), speller);
    }
}
