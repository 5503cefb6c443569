package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XHeightTest {

    @Test
    void manyLettersDecide() {
        assertEquals(1.3, XHeight.estimate(Collections.nCopies(300, 1.3), 1, 12), 0.02);
    }

    @Test
    void fewLettersDecideLittle() {
        assertEquals(1.05, XHeight.estimate(List.of(1.3, 1.3), 1, 12), 0.02);
    }

    @Test
    void noLettersLeaveWhatWasExpected() {
        assertEquals(0.9, XHeight.estimate(List.of(), 0.9, 12));
    }

    @Test
    void strayAscendersDoNotCount() {
        assertEquals(1, XHeight.estimate(List.of(1.0, 1.0, 1.0, 2.0, 2.1, 2.0, 0.1), 1, 12), 1e-9);
    }
}
