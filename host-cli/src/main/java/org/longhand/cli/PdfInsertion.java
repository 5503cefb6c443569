package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfEditor;
import org.longhand.api.PdfFile;

/** Writes into a PDF: the result appears whole or not at all, and the document stays until then. */
final class PdfInsertion {

    /** Where viewers look for the header. */
    private static final int HEADER_RANGE = 1024;

    private PdfInsertion() {}

    /**
     * Whether a file is a PDF by its first bytes.
     *
     * @throws CliException if it cannot be read
     */
    static boolean isPdf(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a folder");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new String(in.readNBytes(HEADER_RANGE), StandardCharsets.ISO_8859_1).contains("%PDF-");
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Writes the changed document to where it goes, and lets it appear.
     *
     * @param hand writes the ink
     * @param target name of the destination, for messages
     * @param streams standard output, if it is the destination, and where notes go
     * @throws CliException if the document cannot be read or changed as asked, or the result not be written
     */
    static void run(
            PdfEditor editor,
            PdfFile document,
            PdfEdit edit,
            Function<HandwritingRequest, Handwriting> hand,
            String target,
            Streams streams) {
        ChangedDocument.write(to -> editor.edit(document, edit, hand, to), target, streams);
    }

    private static CliException unreadable(Path file, IOException e) {
        return new CliException(ExitCode.DOCUMENT, "cannot read %s: %s".formatted(file, IoErrors.reason(e)), e);
    }
}
