package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTextTest {

    @ParameterizedTest
    @CsvSource({
        "Dear {name}!, Dear Ada!",
        "{name}{city}, AdaLondon",
        "{ name }, Ada",
        "no field, no field",
        "{{name}}, {name}",
        "{{{name}}}, {Ada}"
    })
    void fieldsAreReplacedAndDoubledBracesAreBraces(String text, String filled) {
        assertEquals(filled, MergeText.parse(text).fill(Map.of("name", "Ada", "city", "London", "unused", "x")));
    }

    @Test
    void valueIsNoTextWithFields() {
        assertEquals("{name}", MergeText.parse("{name}").fill(Map.of("name", "{name}")));
    }

    @Test
    void fieldsAreNamedOnceInTheirOrder() {
        assertEquals(
                List.of("b", "a"), List.copyOf(MergeText.parse("{b} {a} {b}").fields()));
    }

    @ParameterizedTest
    @CsvSource({"{, 1", "a}, 2", "a {name, 3", "{}, 1", "'{a\nb}', 1"})
    void loneBraceIsRefusedWithItsPosition(String text, int position) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> MergeText.parse(text));

        assertTrue(e.getMessage().startsWith("the brace at position " + position + " "), e.getMessage());
    }

    @Test
    void fieldWithoutValueIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> MergeText.parse("{nmae}").fill(Map.of("name", "Ada")));

        assertEquals("there is no value for the field {nmae}", e.getMessage());
    }
}
