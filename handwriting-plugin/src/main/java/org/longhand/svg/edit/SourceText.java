package org.longhand.svg.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.longhand.api.SvgEditor;
import org.longhand.api.UnusableDocumentException;

/**
 * The characters of a document and the way back to the same bytes.
 *
 * @param name of the file, for messages
 * @param text all characters, a byte order mark included
 * @param charset encodes the text as the document's bytes
 */
record SourceText(String name, String text, Charset charset) {

    private static final int GZIP = 0x1f8b;

    /**
     * Reads a file.
     *
     * @throws UnusableDocumentException if it is too large, compressed, or not in the encoding that it declares
     * @throws IOException if it cannot be read
     */
    static SourceText read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in.readNBytes(SvgEditor.MAX_BYTES + 1));
        }
    }

    /** As above, with the bytes at hand. */
    static SourceText of(String name, byte[] bytes) throws UnusableDocumentException {
        if (bytes.length > SvgEditor.MAX_BYTES) {
            throw new UnusableDocumentException("%s is larger than %d MiB, the most that can be written into"
                    .formatted(name, SvgEditor.MAX_BYTES >> 20));
        }
        if (bytes.length >= 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == GZIP) {
            throw new UnusableDocumentException(
                    "%s is compressed; unpack it first, such as with gunzip".formatted(name));
        }
        Charset charset = XmlEncoding.detect(name, bytes);
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnusableDocumentException("%s is not in %s as it says".formatted(name, charset), e);
        }
        if (!charset.canEncode() || !Arrays.equals(bytes, text.getBytes(charset))) {
            throw new UnusableDocumentException(
                    "%s is in %s, from which there is no way back to the same bytes; convert it to UTF-8"
                            .formatted(name, charset));
        }
        return new SourceText(name, text, charset);
    }

    /** The characters without a byte order mark, for a parser. */
    String withoutMark() {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * The text with a part replaced.
     *
     * @param start first character that is replaced
     * @param end behind the last one
     * @param replacement in characters of the document or ASCII
     */
    SourceText splice(int start, int end, String replacement) {
        return new SourceText(name, text.substring(0, start) + replacement + text.substring(end), charset);
    }

    byte[] bytes() {
        // Those without a mark: Java's UTF-16 would add one.
        return text.getBytes(charset);
    }

    /** How many lines down a character is, from 1. */
    int lineOf(int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
