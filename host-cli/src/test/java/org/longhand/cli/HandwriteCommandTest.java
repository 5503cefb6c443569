package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.Description;
import org.longhand.api.Margins;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.api.Pen;

class HandwriteCommandTest {

    @TempDir
    private Path dir;

    private String plugins;

    @BeforeEach
    void installPlugin() throws IOException {
        plugins = PluginFolder.with(StraightHandwriter.class, dir).toString();
    }

    @Test
    void argumentsAreJoinedByBlanks() {
        assertEquals("Dear Ada", textWritten(handwrite(new byte[0], "Dear", "Ada")));
    }

    @Test
    void argumentMayBeginWithAnAtSign() {
        assertEquals("@home", textWritten(handwrite(new byte[0], "@home")));
    }

    @Test
    void standardInputIsReadWithoutArguments() {
        assertEquals("Dear Ada", textWritten(handwrite(utf8("Dear Ada\n"))));
    }

    @Test
    void dashAsFileIsStandardInput() {
        assertEquals("Dear Ada", textWritten(handwrite(utf8("Dear Ada"), "--file", "-")));
    }

    @Test
    void lineEndsOfEverySystemAndByteOrderMarkAreUnderstood() throws IOException {
        Path letter = Files.writeString(dir.resolve("letter.txt"), "\ufeffa\r\nb\rc\nd\r\n\r\n");

        assertEquals("a/b/c/d", textWritten(handwrite(new byte[0], "-f", letter.toString())));
    }

    @Test
    void severalDocumentsComeFromOneInk() throws IOException {
        Path pdf = dir.resolve("out.pdf");
        Path png = dir.resolve("out.png");

        Run run = handwrite(new byte[0], "--pdf", pdf.toString(), "--png", png.toString(), "--dpi", "96", "x");

        assertEquals(
                new Run(
                        0,
                        "x|2.5|Svg[pen=%s, page=Optional.empty, description=%s]"
                                .formatted(Pen.BLUE_BLACK, Description.USUAL),
                        ""),
                run);
        assertTrue(Files.readString(pdf).startsWith("x|2.5|Pdf["));
        assertTrue(Files.readString(png).endsWith("dotsPerInch=96, page=Optional.empty]"));
    }

    @Test
    void penIsWhatTheOptionsSay() {
        Run run = handwrite(new byte[0], "--ink", "#102030", "--pen", "0.5", "--size", "4", "x");

        assertTrue(
                run.out().startsWith("x|4.0|Svg[pen=Pen[rgb=%d, widthMm=0.5, nib=Round[]],".formatted(0x102030)),
                run.out());
    }

    @Test
    void inkHasNames() {
        assertTrue(handwrite(new byte[0], "--ink", "Black", "x").out().contains("rgb=" + 0x141414));
    }

    @Test
    void substitutionIsToldOnStandardError() {
        Run run = handwrite(new byte[0], "--substitute", "\u017d\u017d top");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("ZZ top|"), run.out());
        assertEquals("host-cli: written instead: Z for '\u017d'\n", run.err());
        assertEquals("", handwrite(new byte[0], "--substitute", "top").err());
    }

    @Test
    void provenanceCanBeLeftOut() {
        assertFalse(handwrite(new byte[0], "x").out().endsWith("|anonymous"));
        assertTrue(handwrite(new byte[0], "--no-provenance", "x").out().endsWith("|anonymous"));
    }

    @Test
    void nibHasANameAndPerhapsANumber() {
        assertTrue(handwrite(new byte[0], "--nib", "broad:30", "x").out().contains("Broad[angleDegrees=30.0]"));
        assertTrue(handwrite(new byte[0], "--nib", "flexible", "x").out().contains("Flexible[contrast=0.5]"));
    }

    @Test
    void plotterAndPaceAreWhatTheOptionsSay() throws IOException {
        Path gcode = dir.resolve("out.gcode");
        Path animated = dir.resolve("animated.svg");

        handwrite(new byte[0], "--gcode", gcode.toString(), "--pen-down", "M3\\nG4 P1", "--origin", "5,-2.5", "x");
        handwrite(new byte[0], "--animate", animated.toString(), "--pace", "3", "x");

        assertTrue(Files.readString(gcode).contains("penDown=M3\nG4 P1, "), Files.readString(gcode));
        assertTrue(Files.readString(gcode).contains("originXMm=5.0, originYMm=-2.5, y=UP"));
        assertTrue(Files.readString(animated).contains("AnimatedSvg[")
                && Files.readString(animated).contains("pace=3.0, page=Optional.empty"));
    }

    @Test
    void optionsDescribeThePageOfEveryDocument() throws IOException {
        Path pdf = dir.resolve("out.pdf");
        Path animated = dir.resolve("animated.svg");

        Run run = handwrite(
                new byte[0],
                ("--pdf %s --animate %s --page-size a6 --landscape --margins 10,12 --paper grid --ruling 4 --title T"
                                + " --language de x")
                        .formatted(pdf, animated)
                        .split(" "));

        Page page = new Page(new PageSize(148, 105), new Margins(10, 12, 10, 12), new Paper(Paper.Kind.GRID, 4));
        assertEquals(
                "x|2.5|" + new Output.Svg(Pen.BLUE_BLACK, Optional.of(page), new Description("T", "de")), run.out());
        assertEquals(
                "x|2.5|" + new Output.Pdf(Pen.BLUE_BLACK, page, new Description("T", "de")), Files.readString(pdf));
        assertEquals(
                "x|2.5|" + new Output.AnimatedSvg(Pen.BLUE_BLACK, 1, Optional.of(page), new Description("T", "de")),
                Files.readString(animated));
    }

    @Test
    void severalPagesAreNumberedFiles() throws IOException {
        Path svg = dir.resolve("out.v1.svg");

        Run run = Run.withInput(
                utf8("one\ntwo\nthree"),
                "handwrite",
                "--plugins",
                plugins,
                "--page-size",
                "A5",
                "--svg",
                svg.toString());

        assertEquals(new Run(0, "", ""), run);
        for (int i = 1; i <= 3; i++) {
            assertTrue(Files.readString(dir.resolve("out.v1-%d.svg".formatted(i)))
                    .startsWith(List.of("one", "two", "three").get(i - 1) + "|"));
        }
        assertTrue(Files.notExists(svg));
    }

    @Test
    void severalPagesDoNotGoToStandardOutput() {
        Run run = handwrite(utf8("one\ntwo"), "--paper", "ruled");

        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "host-cli: the text needs 2 pages, but standard output takes one; name a file, or use --pdf\n"),
                run);
    }

    @Test
    void existingFileIsReplacedAndKeepsItsPermissions() throws IOException {
        assumeTrue(isPosix());
        Path pdf = Files.writeString(dir.resolve("out.pdf"), "old");
        Files.setPosixFilePermissions(pdf, PosixFilePermissions.fromString("rw-rw-r--"));

        handwrite(new byte[0], "--pdf", pdf.toString(), "x");

        assertTrue(Files.readString(pdf).startsWith("x|"));
        assertEquals("rw-rw-r--", permissions(pdf));
    }

    @Test
    void newFileHasTheUsualPermissions() throws IOException {
        assumeTrue(isPosix());
        Path pdf = dir.resolve("out.pdf");

        handwrite(new byte[0], "--pdf", pdf.toString(), "x");

        assertEquals(permissions(Files.createFile(dir.resolve("usual"))), permissions(pdf));
    }

    @Test
    void symbolicLinkStaysOne() throws IOException {
        assumeTrue(isPosix());
        Path pdf = Files.writeString(dir.resolve("out.pdf"), "old");
        Path link = Files.createSymbolicLink(dir.resolve("link.pdf"), pdf);

        handwrite(new byte[0], "--pdf", link.toString(), "x");

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(pdf).startsWith("x|"));
    }

    @Test
    void existingFileSurvivesAFailure() throws IOException {
        Path pdf = Files.writeString(dir.resolve("out.pdf"), "old");

        Run run = handwrite(new byte[0], "--pdf", pdf.toString(), "fail halfway");

        assertEquals(ExitCode.OUTPUT, run.exitCode());
        assertEquals("old", Files.readString(pdf));
    }

    @Test
    void closedPipeIsAnError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), closed, new PrintStream(err, true, StandardCharsets.UTF_8));

        int exitCode = new HostCli(streams).run("handwrite", "--plugins", plugins, "--svg", "-", "x");

        assertEquals(ExitCode.OUTPUT, exitCode);
        assertEquals("host-cli: cannot write standard output: Broken pipe\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OUTPUT, new HostCli(streams).run("hands", "--plugins", plugins));
    }

    @Test
    void debugAddsTheStackTrace() {
        Run run = handwrite(new byte[0], "--debug", "crash");

        assertTrue(run.err().startsWith("host-cli: internal error: java.lang.UnsupportedOperationException"));
        assertTrue(run.err().contains("at org.longhand.cli.StraightHandwriter.handwrite"));
    }

    /** Writes an SVG to standard output, whatever else the options ask for. */
    private Run handwrite(byte[] input, String... args) {
        List<String> all = new ArrayList<>(List.of("handwrite", "--plugins", plugins, "--svg", "-"));
        all.addAll(List.of(args));
        return Run.withInput(input, all.toArray(String[]::new));
    }

    private static String textWritten(Run run) {
        assertEquals("", run.err());
        return run.out().substring(0, run.out().indexOf('|'));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isPosix() {
        return dir.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
