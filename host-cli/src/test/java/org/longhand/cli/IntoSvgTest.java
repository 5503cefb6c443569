package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntoSvgTest {

    private static final String CARD = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @TempDir
    private Path dir;

    private String plugins;
    private Path document;

    @BeforeEach
    void prepareFolder() throws IOException {
        plugins = PluginFolder.with(List.of(StraightHandwriter.class, EchoSvgEditor.class), dir)
                .toString();
        document = Files.writeString(dir.resolve("card.svg"), CARD);
    }

    @Test
    void whatIsNotStatedFollowsFromTheDocument() {
        Run run = into("--element", "note", "--svg", "-");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("placement=Element[id=note], text=Optional.empty"), run::toString);
        assertTrue(
                run.out()
                        .endsWith("xHeightMm=OptionalDouble.empty, lineWidthMm=OptionalDouble.empty,"
                                + " rgb=OptionalInt.empty, penWidthMm=OptionalDouble.empty, nib=Round[]]"),
                run::toString);
    }

    @Test
    void inPlaceTakesNoOtherFile() throws IOException {
        Run run = into("--element", "note", "--in-place", "--svg", "other.svg");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("--in-place writes back into the document"), run.err());
        assertEquals(CARD, Files.readString(document));
    }

    @Test
    void placeOfAPdfIsNoneOfAnSvg() {
        Run run = into("--replace", "{{note}}", "--element", "note", "--svg", "-");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("are for a PDF"), run.err());
    }

    @Test
    void optionsOverruleTheDocument() {
        Run run = into(
                "--element",
                "note",
                "--svg",
                "-",
                "--size",
                "3",
                "--width",
                "50",
                "--ink",
                "#010203",
                "--pen",
                "0.5",
                "--nib",
                "broad:30",
                "--seed",
                "7",
                "Dear",
                "Ada");

        assertTrue(run.out().contains("text=Optional[Dear Ada]"), run::toString);
        assertTrue(run.out().contains("seed=7"), run::toString);
        assertTrue(
                run.out()
                        .endsWith(
                                "xHeightMm=OptionalDouble[3.0], lineWidthMm=OptionalDouble[50.0],"
                                        + " rgb=OptionalInt[66051], penWidthMm=OptionalDouble[0.5], nib=Broad[angleDegrees=30.0]]"),
                run::toString);
    }

    @Test
    void templateOverrulesTheDocument() throws IOException {
        Path template = Files.writeString(dir.resolve("t.yaml"), """
                size: 3
                width: 50
                ink: '#010203'
                pen: 0.5
                nib: broad:30
                irregularity: 0.2
                text: Dear Ada
                """);

        Run run = into("--element", "note", "--svg", "-", "--template", template.toString(), "--width", "40");

        assertTrue(run.out().contains("text=Optional[Dear Ada]"), run::toString);
        assertTrue(run.out().contains("irregularity=0.2"), run::toString);
        assertTrue(
                run.out()
                        .endsWith("xHeightMm=OptionalDouble[3.0], lineWidthMm=OptionalDouble[40.0],"
                                + " rgb=OptionalInt[66051], penWidthMm=OptionalDouble[0.5],"
                                + " nib=Broad[angleDegrees=30.0]]"),
                run::toString);
    }

    @Test
    void positionIsInMillimetres() {
        Run run = into("--at", "30,-1.5", "--svg", "-", "x");

        assertTrue(run.out().contains("placement=At[xMm=30.0, yMm=-1.5]"), run::toString);
    }

    @Test
    void documentIsReplacedOnDemandAlone() throws IOException {
        assertEquals(
                ExitCode.USAGE,
                into("--element", "note", "--svg", document.toString()).exitCode());
        assertEquals(CARD, Files.readString(document));

        assertEquals(new Run(0, "", ""), into("--element", "note", "--in-place"));
        assertTrue(Files.readString(document).startsWith("SvgEdit["));
    }

    @Test
    void documentSurvivesAFailureInPlace() throws IOException {
        Run broken = into("--element", "broken", "--in-place");
        Run nowhere = into("--element", "nowhere", "--in-place");

        assertEquals(new Run(ExitCode.DOCUMENT, "", "host-cli: card.svg is no XML, line 3: it ends early\n"), broken);
        assertEquals(new Run(ExitCode.USAGE, "", "host-cli: card.svg has no element with the id nowhere\n"), nowhere);
        assertEquals(CARD, Files.readString(document));
    }

    @Test
    void documentIsKnownByItsStart() throws IOException {
        document = Files.write(dir.resolve("card"), ("\ufeff" + CARD).getBytes(StandardCharsets.UTF_16LE));

        assertEquals(0, into("--element", "note", "--svg", "-").exitCode());
    }

    private Run into(String... args) {
        List<String> all = new ArrayList<>(List.of("handwrite", "--plugins", plugins, "--into", document.toString()));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }
}
