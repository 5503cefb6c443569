package org.longhand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandsFolderTest {

    private static final Path DEFAULT = Path.of("/home/ada/.local/share/longhand/hands");

    @Test
    void xdgDataHomeComesFirst() {
        assertEquals(DEFAULT, HandsFolder.of("Linux", "/home/ada", Map.of()));
        assertEquals(
                Path.of("/data/longhand/hands"),
                HandsFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "/data")));
    }

    @Test
    void relativeOrEmptyXdgDataHomeIsIgnored() {
        assertEquals(DEFAULT, HandsFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(DEFAULT, HandsFolder.of("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "")));
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() {
        assertEquals(
                Path.of("/Users/ada/Library/Application Support/longhand/hands"),
                HandsFolder.of("Mac OS X", "/Users/ada", Map.of()));
        assertEquals(
                Path.of("C:/Users/ada/AppData/longhand/hands"),
                HandsFolder.of("Windows 11", "C:/Users/ada", Map.of("APPDATA", "C:/Users/ada/AppData")));
    }
}
