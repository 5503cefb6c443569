package org.longhand.pdf.edit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.longhand.api.PdfFile;

/** Several documents as one. What their streams hold waits in a temporary file, so that memory stays small. */
public final class JoinedDocument {

    private static final COSName SUSPECTS = COSName.getPDFName("Suspects");

    private JoinedDocument() {}

    /**
     * Writes the documents, as {@link org.longhand.api.PdfEditor#join} says.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static void write(List<Path> documents, OutputStream to) throws IOException {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("there is no document to join");
        }
        Path result = Files.createTempFile("longhand-", ".pdf");
        try (PDDocument joined = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            CRC32 identity = new CRC32();
            for (Path path : documents) {
                identity.update(Files.readAllBytes(path));
                append(path, joined, merger);
            }
            dropUsualMarks(joined.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.MARK_INFO));
            // Otherwise PDFBox takes the time of day.
            joined.setDocumentId(identity.getValue());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(result))) {
                joined.save(out);
            }
            Files.copy(result, to);
        } finally {
            Files.deleteIfExists(result);
        }
    }

    /** Poppler takes {@code /Suspects false}, which is what no entry means, for an error. */
    private static void dropUsualMarks(COSDictionary marks) {
        if (marks != null && !marks.getBoolean(SUSPECTS, false)) {
            marks.removeItem(SUSPECTS);
        }
    }

    private static void append(Path path, PDDocument joined, PDFMergerUtility merger) throws IOException {
        try (OpenDocument next = OpenDocument.open(PdfFile.of(path))) {
            merger.appendDocument(joined, next.document());
        } catch (RuntimeException e) {
            throw Failure.of(path.toString(), e);
        }
    }
}
