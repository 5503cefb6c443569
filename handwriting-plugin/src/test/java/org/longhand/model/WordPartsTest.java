package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Ada, it is late!      | Dear Ada, it is late!",
                "a well-known x-ray         | a well- known x- ray",
                "internationalization       | internationalization",
                "don't shouldn't've         | don't shouldn't've",
                "http://a.org/~b?c=1&d=%20  | http:// a. org/~ b? c= 1 & d= % 20",
                "call 333-333-3333 now      | call 333 - 333 - 3333 now",
                "(27+15=42)                 | (27 + 15 = 42)",
                "1,950.00 in all            | 1, 950. 00 in all",
                "____________               | ____________",
                "NEVER USE UPPER CASE       | NE VER USE UP PER CA SE",
                "AT&T, 7&9, --             | AT & T, 7 & 9, - -",
                "McDONALD & HMS Ada II      | McD ON ALD & HMS Ada II",
            })
    void wordsArePartedWhereThePenIsLifted(String line, String parts) {
        List<String> actual = new ArrayList<>();
        for (int i = WordParts.start(line, 0); i < line.length(); i = WordParts.start(line, WordParts.end(line, i))) {
            actual.add(line.substring(i, WordParts.end(line, i)));
        }

        assertEquals(List.of(parts.split(" ")), actual);
        assertEquals(actual.size(), WordParts.count(line));
    }
}
