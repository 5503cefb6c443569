package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text that people give, and says where it is not what they say it is. */
final class TextFile {

    private TextFile() {}

    /** Opens a file; a folder is none. */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        return Files.newInputStream(file);
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name of the stream, for messages
     * @throws IOException if the stream cannot be read
     * @throws CliException if it holds too much
     */
    static byte[] readAll(InputStream in, String name, int maxBytes, String wayOut) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new CliException(ExitCode.TEXT, "%s has more than %d bytes; %s".formatted(name, maxBytes, wayOut));
        }
        return bytes;
    }

    /**
     * Decodes text, less the byte order mark that some editors put in front.
     *
     * @throws CliException if the bytes are in another encoding
     */
    static String decode(byte[] bytes, Charset charset, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String wayOut = charset.equals(StandardCharsets.UTF_8)
                    ? "convert it, for example with iconv -t UTF-8"
                    : "is that its encoding?";
            throw new CliException(
                    ExitCode.TEXT,
                    "%s is not %s: byte 0x%02x at position %d; %s"
                            .formatted(name, charset, bytes[in.position()], in.position() + 1, wayOut));
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
