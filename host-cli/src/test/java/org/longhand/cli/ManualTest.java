package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ManualTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path dir;

    @BeforeEach
    void write() throws IOException {
        Manual.main(new String[] {dir.toString()});
    }

    @Test
    void pageTellsHowToInstallAPlugin() throws IOException {
        String page = Files.readString(dir.resolve("man1/host-cli-plugins-install.1"));

        assertTrue(page.contains("""
                        .SH NAME
                        host\\-cli\\-plugins\\-install \\- Installs a plugin"""), page);
        assertTrue(page.contains("\\fB\\-\\-repository\\fR=\\fIPLACE\\fR\nA folder or an https:// address"), page);
        assertTrue(page.contains(".EX\nhost\\-cli plugins install \\-\\-repository /media"), page);
    }

    @Test
    void quotesAndLeadingFullStopsReachTheReader() throws IOException {
        assertTrue(Files.readString(dir.resolve("man1/host-cli-merge.1")).contains("\\(aqThank you, {name}!\\(aq"));
    }

    @Test
    void bashCompletesEveryOptionOfEveryCommand() throws IOException {
        requireComplete(new HostCli(Streams.nowhere()).commandLine());
    }

    private void requireComplete(CommandLine command) throws IOException {
        assertTrue(Files.exists(dir.resolve("man1/" + command.getCommandSpec().qualifiedName("-") + ".1")));
        Set<String> options = command.getCommandSpec().optionsMap().keySet();
        assertEquals(new TreeSet<>(options), completed(command.getCommandSpec().qualifiedName() + " -"));
        for (CommandLine sub : command.getSubcommands().values()) {
            requireComplete(sub);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', doodle fields generate-completion hands handwrite learn merge model plugins",
        "'plugins ', install update",
        "'handwrite --paper ', blank dotted grid ruled",
        "'handwrite --nib f', flexible",
        "'handwrite --ink bl', black blue blue-black",
        "'handwrite --page-size a', a3 a4 a5 a6",
        "'handwrite --pdf fi', file.pdf",
        "'merge --data fi', file.pdf"
    })
    void bashCompletesValues(String begun, String candidates) throws IOException {
        Files.createFile(dir.resolve("file.pdf"));

        assertEquals(Set.of(candidates.split(" ")), completed("host-cli " + begun));
    }

    /** What bash offers for the last word. */
    private Set<String> completed(String line) throws IOException {
        Assumptions.assumeTrue(Files.exists(BASH), "there is no bash");
        Process bash = new ProcessBuilder(BASH.toString(), "-c", """
                source host-cli.bash
                IFS=' ' read -r -a COMP_WORDS <<< "$1"
                [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_host-cli 2> /dev/null # compopt complains outside of a completion
                printf '%s\\n' "${COMPREPLY[@]}"
                """, "bash", line)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new TreeSet<>(out.lines().toList());
    }
}
