package org.longhand.samples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the host that the tests run. */
class ReadmeTest {

    private static final Path HOST = Path.of("src/main/java/org/longhand/samples/embed/Embed.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void hostIsShownAsItIs() throws IOException {
        String source = Files.readString(HOST);

        assertTrue(source.lines().count() < 40);
        String shown = Files.readString(README).replaceAll("(?s).*?```java\n(.*?)```.*", "$1");
        assertEquals(body(source).strip(), shown.strip());
    }

    private static String body(String source) {
        String main = source.substring(source.indexOf("PluginManager manager"), source.indexOf("    }\n}\n"));
        return main.replaceAll("(?m)^ {8}", "");
    }
}
