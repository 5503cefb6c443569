package org.longhand.training.unipen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class UnipenWritersTest {

    @Test
    void onePersonAtOneInstitution() {
        assertEquals(UnipenWriters.person("cea", "x12"), UnipenWriters.person("cec", "X12"));
        assertEquals(UnipenWriters.person("apb", "x12"), UnipenWriters.person("ape", "x12"));
    }

    @Test
    void sameNameElsewhereIsSomebodyElse() {
        assertNotEquals(UnipenWriters.person("lex", "x12"), UnipenWriters.person("lou", "x12"));
    }
}
