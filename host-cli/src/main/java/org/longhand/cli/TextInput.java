package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The text to write: arguments, a file, or standard input. */
final class TextInput {

    private static final int MAX_BYTES = 1_000_000;
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The text; arguments are joined by blanks.")
    private List<String> words = List.of();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Take the text from this UTF-8 file; - is standard input, as it is without any TEXT.")
    private Path file;

    /** The file that the text comes from; empty if it comes from arguments or standard input. */
    Optional<Path> file() {
        return Optional.ofNullable(file).filter(path -> !path.equals(STANDARD_INPUT));
    }

    /** Whether there are arguments or a file; otherwise the text comes from standard input. */
    boolean isNamed() {
        return !words.isEmpty() || file != null;
    }

    /**
     * The text with {@code \n} for every kind of line end, and none behind the last line.
     *
     * @param otherwise the text if there are neither arguments nor a file
     * @throws CliException if there are both arguments and a file, or if the text is unreadable, blank, too long or not
     *     UTF-8
     */
    String read(InputStream standardInput, Optional<String> otherwise) {
        if (!words.isEmpty() && file != null) {
            throw new CliException(ExitCode.USAGE, "there is both TEXT and --file %s; leave one out".formatted(file));
        }
        boolean given = !words.isEmpty() || file != null;
        String text = !given && otherwise.isPresent()
                ? otherwise.get()
                : words.isEmpty() ? readAll(standardInput) : String.join(" ", words);
        if (text.isBlank()) {
            throw new CliException(
                    ExitCode.TEXT, "the text is empty; give it as TEXT, with --file FILE or through standard input");
        }
        return withPlainLineEnds(text);
    }

    /**
     * The text of a file, with {@code \n} for every kind of line end, and none behind the last line.
     *
     * @throws CliException if it is unreadable, too long or not UTF-8
     */
    static String read(Path file) {
        return withPlainLineEnds(readAll(() -> TextFile.open(file), file.toString()));
    }

    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private String readAll(InputStream standardInput) {
        return readAll(
                () -> file().isPresent() ? TextFile.open(file) : standardInput,
                file().map(Path::toString).orElse("standard input"));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static String readAll(Source source, String name) {
        try (InputStream in = source.open()) {
            byte[] bytes = TextFile.readAll(in, name, MAX_BYTES, "split the text");
            return TextFile.decode(bytes, StandardCharsets.UTF_8, name);
        } catch (IOException e) {
            throw new CliException(ExitCode.TEXT, "cannot read %s: %s".formatted(name, IoErrors.reason(e)), e);
        }
    }
}
