package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Margins;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;

class TemplateTest {

    @TempDir
    private Path dir;

    @Test
    void settingsAndTextAreRead() throws IOException {
        Template template = read("""
                # a card
                page-size: A6
                landscape: true
                margins: 10, 12
                paper: Ruled
                seed: 7
                ink: '#102030'
                text: |
                  Dear Ada,
                    hello.
                """);

        assertEquals(
                Map.of(
                        TemplateSetting.PAGE_SIZE,
                        PageSize.A6,
                        TemplateSetting.LANDSCAPE,
                        true,
                        TemplateSetting.MARGINS,
                        new Margins(10, 12, 10, 12),
                        TemplateSetting.PAPER,
                        Paper.Kind.RULED,
                        TemplateSetting.SEED,
                        7L,
                        TemplateSetting.INK,
                        0x102030),
                template.values());
        assertEquals(Optional.of("Dear Ada,\n  hello.\n"), template.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n"})
    void emptyTemplateSetsNothing(String yaml) throws IOException {
        assertEquals(new Template(Map.of(), Optional.empty()), read(yaml));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-template.csv", delimiter = '|', useHeadersInDisplayName = true)
    void mistakeIsNamedWithItsLine(String scenario, String yaml, String message) {
        CliException e = assertThrows(
                CliException.class,
                () -> read(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("DEEP", "[".repeat(100_000))));

        assertEquals(ExitCode.USAGE, e.exitCode());
        String found = e.getMessage().replace(dir.resolve("t.yaml").toString(), "FILE");
        assertTrue(found.startsWith(message), found);
    }

    @Test
    void everySettingIsAnOptionOfBothCommands() {
        for (TemplateSetting setting : TemplateSetting.values()) {
            for (String command : new String[] {"handwrite", "merge"}) {
                String help = Run.of(command, "--help").out();
                assertTrue(help.contains("--" + setting.key()), command + " has no --" + setting.key());
            }
        }
    }

    @Test
    void everySettingReachesTheDocumentAndTheCommandLineGoesFirst() throws IOException {
        Path plugins = PluginFolder.with(StraightHandwriter.class, dir);
        Path template = Files.writeString(dir.resolve("t.yaml"), """
                page-size: A5
                landscape: true
                margins: 11
                paper: dotted
                ruling: 4
                width: 50
                size: 1.5
                line-distance: 8
                align: right
                irregularity: 0.5
                hand: steep
                bias: 2
                seed: 3
                ink: '#010203'
                pen: 0.5
                nib: flexible:0.3
                dpi: 99
                title: ${sys:user.home}
                language: de
                text: Hallo
                """);

        Run run = Run.of(
                "handwrite",
                "--plugins",
                plugins.toString(),
                "--template",
                template.toString(),
                "--size",
                "2",
                "--svg",
                "-");

        assertEquals("", run.err());
        assertTrue(
                run.out().startsWith("Hallo|2.0|Svg[pen=Pen[rgb=66051, widthMm=0.5, nib=Flexible[contrast=0.3]]"),
                run.out());
        assertTrue(run.out().contains("PageSize[widthMm=210.0, heightMm=148.0]"), run.out());
        assertTrue(run.out().contains("topMm=11.0"), run.out());
        assertTrue(run.out().contains("Paper[kind=DOTTED, distanceMm=4.0]"), run.out());
        assertTrue(run.out().contains("Description[title=${sys:user.home}, language=de]"), run.out());
        assertFalse(run.out().contains("99"), run.out());
    }

    private Template read(String yaml) throws IOException {
        return Template.read(Files.writeString(dir.resolve("t.yaml"), yaml));
    }
}
