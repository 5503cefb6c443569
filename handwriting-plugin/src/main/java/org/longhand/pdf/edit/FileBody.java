package org.longhand.pdf.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.longhand.api.UnusableDocumentException;

/**
 * The part of a file that is a PDF: mail and web servers leave lines before its header, from which its offsets count.
 *
 * @param path of the file
 * @param start of the header in bytes
 */
record FileBody(Path path, int start) {

    /** Where viewers look for the header (ISO 32000-1, Annex H, implementation note 13). */
    private static final int HEADER_RANGE = 1024;

    /**
     * Looks for the header.
     *
     * @throws UnusableDocumentException if there is none
     * @throws IOException if the file cannot be read
     */
    static FileBody of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "it is no file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            int start = new String(in.readNBytes(HEADER_RANGE), StandardCharsets.ISO_8859_1).indexOf("%PDF-");
            if (start < 0) {
                throw new UnusableDocumentException("%s is no PDF: %%PDF- is not at its start".formatted(path));
            }
            return new FileBody(path, start);
        }
    }

    /** The bytes from the header on. */
    RandomAccessRead read() throws IOException {
        if (start == 0) {
            return new RandomAccessReadBufferedFile(path.toFile());
        }
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(start);
            // PDFBox needs views of its source, which a view does not give.
            return new RandomAccessReadBuffer(in);
        }
    }

    /** Copies what is before the header. */
    void copyHead(OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            to.write(in.readNBytes(start));
        }
    }
}
