package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HandwriterTest {

    @Test
    void apiVersionIsThatOfTheBuild() {
        assertEquals(System.getProperty("project.version").replace("-SNAPSHOT", ""), Handwriter.API_VERSION);
    }
}
