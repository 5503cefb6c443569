package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfEditor;
import org.longhand.api.PdfFile;
import org.longhand.api.UnusableDocumentException;
import org.longhand.api.UnwritableTextException;

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
        try (Destination to = Destination.open(target, streams.out())) {
            List<String> notes = editor.edit(document, edit, hand, to.stream());
            to.commit();
            notes.forEach(note -> streams.err().println("host-cli: note: " + note));
        } catch (UnwritableTextException e) {
            throw new CliException(ExitCode.TEXT, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        } catch (UnusableDocumentException e) {
            throw new CliException(ExitCode.DOCUMENT, e.getMessage(), e);
        } catch (IOException e) {
            String name = target.equals(Destination.STANDARD_OUTPUT) ? "standard output" : target;
            throw new CliException(ExitCode.OUTPUT, "cannot write %s: %s".formatted(name, IoErrors.reason(e)), e);
        }
    }

    private static CliException unreadable(Path file, IOException e) {
        return new CliException(ExitCode.DOCUMENT, "cannot read %s: %s".formatted(file, IoErrors.reason(e)), e);
    }
}
