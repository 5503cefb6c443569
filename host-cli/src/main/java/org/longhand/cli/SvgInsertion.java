package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgEditor;

/** Writes into an SVG: the result appears whole or not at all, and the document stays until then. */
final class SvgInsertion {

    private static final int START = 1024;

    private SvgInsertion() {}

    /**
     * Whether a file claims to be an SVG: by its name, or as its first character is that of XML.
     *
     * @throws CliException if it cannot be read
     */
    static boolean isSvg(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.svgz?")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            // Byte order marks, and every other byte of UTF-16.
            return start.replaceAll("[\\s\\x00\\xef\\xbb\\xbf\\xfe\\xff]", "").startsWith("<");
        } catch (IOException e) {
            throw new CliException(ExitCode.DOCUMENT, "cannot read %s: %s".formatted(file, IoErrors.reason(e)), e);
        }
    }

    /**
     * Writes the changed document to where it goes, and lets it appear.
     *
     * @param hand writes the ink
     * @param target name of the destination, for messages
     * @throws CliException if the document cannot be read or changed as asked, or the result not be written
     */
    static void run(
            SvgEditor editor,
            Path document,
            SvgEdit edit,
            Function<HandwritingRequest, Handwriting> hand,
            String target,
            Streams streams) {
        ChangedDocument.write(
                to -> {
                    editor.edit(document, edit, hand, to);
                    return List.of();
                },
                target,
                streams);
    }
}
