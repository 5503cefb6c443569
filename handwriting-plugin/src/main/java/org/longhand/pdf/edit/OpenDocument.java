package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.longhand.api.PdfFile;
import org.longhand.api.UnusableDocumentException;

/**
 * A document that was read.
 *
 * @param file where it comes from
 * @param document its objects
 * @param pages in order; at least one
 */
record OpenDocument(PdfFile file, PDDocument document, List<PDPage> pages) implements AutoCloseable {

    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    static {
        FontMappers.set(new BundledFont());
    }

    /**
     * Reads a document.
     *
     * @throws UnusableDocumentException if it is no PDF, has no page or does not open with the password
     * @throws IOException if the file cannot be read
     */
    static OpenDocument open(PdfFile file) throws IOException {
        PDDocument document = load(file);
        try {
            return new OpenDocument(
                    file, document, PageList.of(document, file.path().toString()));
        } catch (IOException | RuntimeException | Error e) {
            document.close();
            throw e;
        }
    }

    private static PDDocument load(PdfFile file) throws IOException {
        RandomAccessRead source = FileBody.of(file.path()).read();
        try {
            return Loader.loadPDF(source, file.password());
        } catch (IOException | RuntimeException | Error e) {
            source.close();
            throw e;
        }
    }

    String name() {
        return file.path().toString();
    }

    AccessPermission permission() {
        return document.getCurrentAccessPermission();
    }

    /** Whether viewers make up the pages from an XFA form; those in the file only ask for such a viewer. */
    boolean isDynamicForm() {
        return document.getDocumentCatalog().getCOSObject().getBoolean(NEEDS_RENDERING, false);
    }

    /**
     * The page with a number.
     *
     * @throws MisplacedException if there is none
     */
    VisiblePage page(int number) {
        if (number > pages.size()) {
            throw new MisplacedException("page %d asked for, but %s has %s"
                    .formatted(number, name(), pages.size() == 1 ? "1 page" : "%d pages".formatted(pages.size())));
        }
        return VisiblePage.of(number, pages.get(number - 1));
    }

    @Override
    public void close() {
        // It was only read; that a file did not close harms nobody.
        IOUtils.closeQuietly(document);
    }
}
