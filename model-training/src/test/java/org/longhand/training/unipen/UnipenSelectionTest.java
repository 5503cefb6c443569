package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Sample.Kind;

class UnipenSelectionTest {

    @ParameterizedTest
    @CsvSource({
        "8/lex/one.dat#0, LINE, plain words, true",
        "8/atu/one.dat#0, LINE, deutsche Worte, false",
        "8/att/one.dat#0, LINE, int main, false",
        "7/att/one.dat#0, WORD, main, true",
        "8/hpp/one.dat#0, LINE, call 2 2 2, false",
        "8/lex/one.dat#0, LINE, 2 by 2, true",
        "8/hpp/one.dat#0, LINE, Joan at home, true",
        "8/hpb/one.dat#0, LINE, paid by A B C, false",
        "8/hpp/one.dat#0, LINE, Joan B. Doe, true",
        "7/apd/apd28/one.dat#3, WORD, National, false"
    })
    void selects(String id, Kind kind, String text, boolean selected) {
        assertEquals(selected, new UnipenSelection().test(new Recording(id, "w", "w", kind, text, List.of())));
    }
}
