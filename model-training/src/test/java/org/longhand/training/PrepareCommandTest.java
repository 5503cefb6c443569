package org.longhand.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.training.corpus.CorpusFile;

class PrepareCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        String[] all = Stream.concat(Stream.of("prepare"), Stream.of(arguments)).toArray(String[]::new);
        return Trainer.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(PrepareCommandTest.class.getResource(name).toURI()).toString();
    }

    @Test
    void bothCollectionsBecomeOneCorpusAndAReport() throws IOException, URISyntaxException {
        Path corpus = folder.resolve("new/small.corpus");

        int code = run("--unipen", resource("/unipen"), "--iam", resource("/iam"), "--out", corpus.toString());

        assertEquals(0, code, err::toString);
        assertTrue(out.toString().contains("UNIPEN category 7"));
        assertTrue(out.toString().contains("IAM-OnDB"));
        assertTrue(out.toString().contains("training line"));
        assertTrue(CorpusFile.read(corpus).offsetScale() > 0);
    }

    @Test
    void folderThatIsNoReleaseIsRefusedInOneLine() {
        int code = run(
                "--unipen",
                folder.toString(),
                "--out",
                folder.resolve("none.corpus").toString());

        assertEquals(1, code);
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("unpack the release"));
        assertFalse(Files.exists(folder.resolve("none.corpus")));
    }

    @Test
    void missingIndexIsNamed() throws URISyntaxException {
        String index = folder.resolve("index.tsv").toString();

        int code = run(
                "--iam",
                resource("/iam"),
                "--iam-index",
                index,
                "--out",
                folder.resolve("x").toString());

        assertEquals(1, code);
        assertEquals("trainer: there is no file " + index, err.toString().strip());
    }

    @Test
    void collectionIsRequired() {
        assertEquals(2, run("--out", "x"));
    }
}
