package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void everySettingIsAnOption() {
        String help = Run.of("handwrite", "--help").out();
        for (TemplateSetting setting : TemplateSetting.values()) {
            assertTrue(help.contains("--" + setting.key()), setting.key());
        }
    }

    @Test
    void mergePassesOverWhatItsDocumentsHaveNoUseFor() throws IOException {
        Path template = Files.writeString(dir.resolve("t.yaml"), "pace: 2\npen-up: M5\ntext: Hello {name}");
        Path data = Files.writeString(dir.resolve("people.csv"), "name\nAda\n");

        Run run = runWith(
                template,
                "merge",
                "--data",
                data.toString(),
                "--out",
                dir.resolve("{name}.svg").toString());

        assertEquals("", run.err());
        assertTrue(Files.exists(dir.resolve("Ada.svg")));
    }

    @Test
    void plotterAndPaceReachTheDocuments() throws IOException {
        Path template = Files.writeString(dir.resolve("t.yaml"), """
                pace: 3
                pen-down: |
                  M3
                  G4 P1
                pen-up: M5\\nG4 P2
                feed: 900
                travel: 3000
                origin: 5,-2.5
                y-down: true
                """);
        Path animated = dir.resolve("a.svg");

        Run run = runWith(template, "handwrite", "--animate", animated.toString(), "--gcode", "-", "x");

        assertEquals("", run.err());
        assertTrue(Files.readString(animated).contains("pace=3.0"), Files.readString(animated));
        assertTrue(
                run.out()
                        .contains("penDown=M3\nG4 P1, penUp=M5\nG4 P2, feedMmPerMin=900.0, travelMmPerMin=3000.0,"
                                + " originXMm=5.0, originYMm=-2.5, y=DOWN"),
                run.out());
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

    private Run runWith(Path template, String command, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--plugins",
                PluginFolder.with(StraightHandwriter.class, dir).toString(),
                "--template",
                template.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
