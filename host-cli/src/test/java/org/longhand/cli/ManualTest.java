package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {

    @TempDir
    private Path dir;

    @Test
    void everyCommandHasAPageAndIsCompleted() throws IOException {
        Manual.main(new String[] {dir.toString()});

        String page = Files.readString(dir.resolve("man1/host-cli-plugins-install.1"));
        assertTrue(page.startsWith(".TH HOST-CLI-PLUGINS-INSTALL 1\n.SH NAME\nhost-cli-plugins-install \\- "), page);
        assertTrue(page.contains("\\-\\-repository=PLACE"), page);
        assertTrue(Files.exists(dir.resolve("man1/host-cli-handwrite.1")));
        assertTrue(Files.readString(dir.resolve("host-cli.bash")).contains("--repository"));
    }
}
