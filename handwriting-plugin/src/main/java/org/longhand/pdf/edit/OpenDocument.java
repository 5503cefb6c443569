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
 * @param list its pages; at least one
 */
record OpenDocument(PdfFile file, PDDocument document, PageList list) implements AutoCloseable {

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

    List<PDPage> pages() {
        return list.pages();
    }

    AccessPermission permission() {
        return document.getCurrentAccessPermission();
    }

    /** Whether viewers make up the pages from an XFA form; those in the file only ask for such a viewer. */
    boolean isDynamicForm() {
        return document.getDocumentCatalog().getCOSObject().getBoolean(NEEDS_RENDERING, false);
    }

    /**
     * The page that people call by a number.
     *
     * @throws MisplacedException if there is none, or it is not sure which they mean
     */
    VisiblePage numbered(int number) {
        VisiblePage page = page(number);
        if (!list.isCounted(number)) {
            throw new MisplacedException(
                    "viewers do not agree which page of %s is page %d, as something before it is no page; repair it first"
                            .formatted(name(), number));
        }
        return page;
    }

    /**
     * The page at a place in the list, counted from 1.
     *
     * @throws MisplacedException if there is none
     */
    VisiblePage page(int number) {
        int pages = pages().size();
        if (number > pages) {
            throw new MisplacedException("page %d asked for, but %s has %s"
                    .formatted(number, name(), pages == 1 ? "1 page" : "%d pages".formatted(pages)));
        }
        return VisiblePage.of(number, pages().get(number - 1));
    }

    @Override
    public void close() {
        // It was only read; that a file did not close harms nobody.
        IOUtils.closeQuietly(document);
    }
}
