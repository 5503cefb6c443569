package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeFileNameTest {

    private static final MergeFileName NAME = new MergeFileName("letters/{name}");

    @ParameterizedTest
    @ValueSource(strings = {"Ada.pdf", "\u017dofie \u674e.pdf", "CONRAD.pdf", "COM.pdf", "a..b.pdf"})
    void plainNameIsTaken(String value) {
        assertEquals(value, NAME.of(Map.of("name", value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.pdf",
                "..\\x.pdf",
                "/etc/x.pdf",
                "C:\\x.pdf",
                "C:x.pdf",
                "\\\\server\\x.pdf",
                "..",
                ".",
                ".hidden.pdf",
                " x.pdf",
                "x.pdf ",
                "x.pdf.",
                "CON",
                "con.pdf",
                "Aux.tar.pdf",
                "COM1.pdf",
                "LPT\u00b2.pdf",
                "CONIN$",
                "x\u0000.pdf",
                "x\n.pdf",
                "x\u202efdp.exe",
                "x:stream.pdf",
                "x?.pdf"
            })
    void nameThatLeadsElsewhereIsRefused(String value) {
        String message = assertThrows(IllegalArgumentException.class, () -> NAME.of(Map.of("name", value)))
                .getMessage();

        assertTrue(message.contains("cannot be the name of its file"), message);
        assertTrue(message.codePoints().noneMatch(c -> c < ' ' || c == 0x202e), message);
    }

    @Test
    void nameIsAsLongAsFileSystemsTake() {
        String longest = "\u017d".repeat(125) + "a.pdf";

        assertEquals(longest, NAME.of(Map.of("name", longest)));
        assertThrows(IllegalArgumentException.class, () -> NAME.of(Map.of("name", "\u017d" + longest)));
    }
}
