package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnipenLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kai|me\\@home|me@home",
                "lex|Salt && Pepper|Salt & Pepper",
                "app|Salt && Pepper|Salt && Pepper",
                "hpp|Wait , please !|Wait, please!",
                "hpb|the dog 's bone|the dog's bone",
                "dar|it wasn ' t me|it wasn't me",
                "art|q ? @ !|q ? @ !"
            })
    void labelSaysWhatWasWritten(String contributor, String label, String text) {
        assertEquals(text, UnipenLabels.repair(contributor, label));
    }
}
