package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
     * @throws CliException if there are both arguments and a file, or if the text is unreadable, blank, too long or not
     *     UTF-8
     */
    String read(InputStream standardInput) {
        if (!words.isEmpty() && file != null) {
            throw new CliException(ExitCode.USAGE, "there is both TEXT and --file %s; leave one out".formatted(file));
        }
        String text = words.isEmpty() ? readAll(standardInput) : String.join(" ", words);
        if (text.isBlank()) {
            throw new CliException(
                    ExitCode.TEXT, "the text is empty; give it as TEXT, with --file FILE or through standard input");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private String readAll(InputStream standardInput) {
        String name = file().map(Path::toString).orElse("standard input");
        byte[] bytes;
        try (InputStream in = file().isPresent() ? open(file) : standardInput) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new CliException(ExitCode.TEXT, "cannot read %s: %s".formatted(name, IoErrors.reason(e)), e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new CliException(
                    ExitCode.TEXT, "%s has more than %d bytes; split the text".formatted(name, MAX_BYTES));
        }
        return decode(bytes, name);
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        return Files.newInputStream(file);
    }

    private static String decode(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new CliException(
                    ExitCode.TEXT,
                    "%s is not UTF-8: byte 0x%02x at position %d; convert it, for example with iconv -t UTF-8"
                            .formatted(name, bytes[in.position()], in.position() + 1));
        }
        String text = out.flip().toString();
        // Some editors put a byte order mark in front.
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
