package org.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MergeCommandTest {

    @TempDir
    private Path dir;

    private Path plugins;
    private Path letters;

    @BeforeEach
    void installPlugin() throws IOException {
        plugins = PluginFolder.with(StraightHandwriter.class, dir);
        letters = dir.resolve("letters");
    }

    @Test
    void everyRowIsALetterWithItsFields() throws IOException {
        Run run = merge(
                "name,city\nAda,London\n\"King, Ada\",\"Nottingham\"\n",
                "{number}-{name}.pdf",
                "Dear {name}",
                "in {city}");

        assertEquals(new Run(0, "", ""), run);
        assertEquals(List.of("001-Ada.pdf", "002-King, Ada.pdf"), written());
        assertTrue(content("001-Ada.pdf").startsWith("Dear Ada in London|"));
        assertTrue(content("002-King, Ada.pdf").startsWith("Dear King, Ada in Nottingham|"));
    }

    @Test
    void badRowIsNamedWithItsLineAndTheOthersAreWritten() throws IOException {
        String csv = "name,note\nAda,\"two\nlines\"\nBob\nCy,\u017d\nDan,too wide\n../Eve,x\nFay,y\n";

        Run run = merge(csv, "{name}.pdf", "{note}");

        assertEquals(ExitCode.ROWS, run.exitCode());
        assertEquals("""
                host-cli: DATA:4: there are 1 values, but 2 columns
                host-cli: DATA:5: cannot write U+017D at position 1; use printable ASCII
                host-cli: DATA:6: the line is 300 mm wide, but the page leaves 170 mm
                host-cli: DATA:7: "../Eve.pdf" cannot be the name of its file: / \\ : * ? " < > and | have no place in it
                host-cli: 4 of 6 letters were not written; correct their rows and run the same command again
                """, run.err().replace(dir.resolve("people.csv").toString(), "DATA"));
        assertEquals(List.of("Ada.pdf", "Fay.pdf"), written());
    }

    @Test
    void lettersAreOnePdfAsWell() throws IOException {
        plugins = PluginFolder.with(
                List.of(StraightHandwriter.class, EchoPdfEditor.class), Files.createDirectory(dir.resolve("both")));
        Path all = dir.resolve("all.pdf");

        Run run = merge("name,note\nAda,x\nBob\nCy,y\n", "{name}.pdf", "{note}", "--pdf", all.toString());

        assertEquals(ExitCode.ROWS, run.exitCode());
        assertEquals("Ada.pdf\nCy.pdf\n", Files.readString(all));
        Run again = merge("name,note\nAda,x\nBob,z\nCy,y\n", "{name}.pdf", "{note}", "--pdf", all.toString());
        assertEquals(new Run(0, "", ""), again);
        assertEquals("Ada.pdf\nBob.pdf\nCy.pdf\n", Files.readString(all));
    }

    @Test
    void picturesAreNotJoinedToAPdf() {
        Run run = merge("name\nAda\n", "{name}.png", "Hi", "--pdf", "all.pdf");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("--pdf joins letters that are PDF"), run.err());
    }

    @Test
    void quoteThatDoesNotEndSpoilsItsRowAlone() throws IOException {
        Run run = merge("name,note\nAda,\"x\"y\nBob,z\nCy,\"open\nDan,w\n", "{name}.pdf", "Hi");

        assertEquals(ExitCode.ROWS, run.exitCode());
        assertTrue(run.err().contains(":2: a quoted value does not end where it should"), run.err());
        assertTrue(run.err().contains(":4: a quoted value does not end where it should"), run.err());
        assertEquals(List.of("Bob.pdf"), written());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "merge-names.csv", delimiter = '|', useHeadersInDisplayName = true)
    void valueThatIsNoFileNameStaysInsideTheFolder(String value, String reason) throws IOException {
        String name = value.replace("NUL", "\0")
                .replace("TAB", "\t")
                .replace("BIDI", "\u202e")
                .replace("LONG", "x".repeat(300));

        Run run = merge("name\n\"" + name.replace("\"", "\"\"") + "\"\nAda\n", "{name}.pdf", "Hi");

        assertEquals(ExitCode.ROWS, run.exitCode(), run.err());
        assertTrue(run.err().contains("cannot be the name of its file: " + reason), run.err());
        assertEquals(List.of("Ada.pdf"), written());
    }

    @Test
    void twoLettersInOneFileAreRefusedBeforeAnyIsWritten() {
        Run run = merge("name\nAda\nBob\nADA\n", "{name}.pdf", "Hi");

        assertEquals(
                new Run(
                        ExitCode.USAGE,
                        "",
                        "host-cli: lines 2 and 4 of the data both make ADA.pdf; put {number} or another field into --out\n"),
                run);
        assertTrue(Files.notExists(letters));
    }

    @Test
    void secondRunWritesWhatIsMissingOrChangedAndNothingElse() throws IOException {
        merge("name,city\nAda,London\nBob,Bonn\nCy,Cork\n", "{name}.pdf", "{name} {city}");
        Object ada = Files.getLastModifiedTime(letters.resolve("Ada.pdf"));
        Object inode = Files.readAttributes(letters.resolve("Ada.pdf"), "*").get("fileKey");
        Files.delete(letters.resolve("Bob.pdf"));

        Run run = merge("name,city\nAda,London\nBob,Bonn\nCy,Cairo\n", "{name}.pdf", "{name} {city}");

        assertEquals(new Run(0, "", ""), run);
        assertEquals(List.of("Ada.pdf", "Bob.pdf", "Cy.pdf"), written());
        assertTrue(content("Cy.pdf").startsWith("Cy Cairo|"));
        assertEquals(ada, Files.getLastModifiedTime(letters.resolve("Ada.pdf")));
        assertEquals(
                inode, Files.readAttributes(letters.resolve("Ada.pdf"), "*").get("fileKey"));
    }

    @Test
    void fileThatNoMergeWroteIsKept() throws IOException {
        Files.createDirectory(letters);
        Files.writeString(letters.resolve("Ada.pdf"), "mine");
        merge("name\nBob\n", "{name}.pdf", "Hi");
        Files.writeString(letters.resolve("Bob.pdf"), "signed");

        Run run = merge("name\nAda\nBob\n", "{name}.pdf", "Hi");

        assertEquals(ExitCode.ROWS, run.exitCode());
        assertTrue(run.err().contains(":2: Ada.pdf is there already and not from this merge; move it away"));
        assertEquals("mine", content("Ada.pdf"));
        assertEquals("signed", content("Bob.pdf"));
    }

    /** Every state that a killed run can leave: cut journal, half a document, document not yet in its place. */
    @Test
    void killedRunGoesOnFromWhereverItWas() throws IOException {
        String csv = "name\n" + IntStream.range(0, 20).mapToObj(i -> "P" + i).collect(Collectors.joining("\n"));
        merge(csv, "{name}.pdf", "Dear {name}");
        List<String> all = written();
        List<String> contents = contents(all);
        byte[] journal = Files.readAllBytes(letters.resolve(MergeJournal.NAME));
        for (int cut = journal.length; cut > 0; cut -= 97) {
            Files.write(letters.resolve(MergeJournal.NAME), Arrays.copyOf(journal, cut));
            long lines =
                    new String(journal, 0, cut, StandardCharsets.UTF_8).lines().count();
            List<String> inOrder = new String(journal, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 3)[2])
                    .toList();
            for (String file : inOrder.subList((int) lines - 1, inOrder.size())) {
                Files.deleteIfExists(letters.resolve(file));
            }
            Files.writeString(letters.resolve(MergeJournal.NAME + ".part"), "%PDF-1.4 ha");

            Run run = merge(csv, "{name}.pdf", "Dear {name}");

            assertEquals(new Run(0, "", ""), run);
            assertEquals(all, written());
            assertEquals(contents, contents(all));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 'name;city\nJos\u00e9;Le\u00f3n', ''",
        "UTF-16, 'name\tcity\nJos\u00e9\tLe\u00f3n', ''",
        "windows-1252, 'name,city\nJos\u00e9,Le\u00f3n', '--encoding windows-1252'",
        "UTF-8, 'name:city\nJos\u00e9:Le\u00f3n', '--separator :'",
        "UTF-8, '\ufeffname,city\r\nJos\u00e9,Le\u00f3n\r\n', ''"
    })
    void dataMayComeFromAnyProgram(String charset, String csv, String options) throws IOException {
        Files.write(dir.resolve("people.csv"), csv.getBytes(Charset.forName(charset)));

        Run run = mergeFile("{name}.pdf", options.isEmpty() ? new String[0] : options.split(" "));

        assertEquals(new Run(0, "", ""), run);
        assertEquals(List.of("Jos\u00e9.pdf"), written());
    }

    @Test
    void templateHasTextAndSettings() throws IOException {
        Path template = Files.writeString(
                dir.resolve("card.yaml"), "page-size: A6\nsize: 3\ntext: |\n  Dear {name},\n  hello.\n");

        Run run = merge("name\nAda\n", "{name}.svg", "--template", template.toString(), "--size", "4");

        assertEquals(new Run(0, "", ""), run);
        assertTrue(content("Ada.svg").startsWith("Dear Ada,/hello.|4.0|Svg["), content("Ada.svg"));
        assertTrue(content("Ada.svg").contains("widthMm=105.0, heightMm=148.0"), content("Ada.svg"));
    }

    /** Writes the data to a file and merges; arguments that are no options are the text. */
    private Run merge(String csv, String name, String... args) {
        try {
            Files.writeString(dir.resolve("people.csv"), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mergeFile(name, args);
    }

    private Run mergeFile(String name, String... args) {
        List<String> all = new ArrayList<>(List.of("merge", "--plugins", plugins.toString()));
        all.addAll(List.of("--data", dir.resolve("people.csv").toString()));
        all.addAll(List.of("--out", letters.resolve(name).toString()));
        all.addAll(List.of(args));
        boolean hasText =
                Stream.of(args).anyMatch(arg -> arg.contains("{") || arg.equals("Hi") || arg.equals("--template"));
        return Run.withInput(hasText ? new byte[0] : "Hi".getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(letters)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals(MergeJournal.NAME))
                    .sorted()
                    .toList();
        }
    }

    private List<String> contents(List<String> files) throws IOException {
        List<String> contents = new ArrayList<>();
        for (String file : files) {
            contents.add(content(file));
        }
        return contents;
    }

    private String content(String file) throws IOException {
        return Files.readString(letters.resolve(file));
    }
}
