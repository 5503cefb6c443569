package org.longhand.pdf.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
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

    /** Where viewers look for the header (ISO 32000-1, Annex H, implementation note 13). */
    private static final int HEADER_RANGE = 1024;

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
        requirePdf(file.path());
        PDDocument document = Loader.loadPDF(file.path().toFile(), file.password());
        try {
            return new OpenDocument(
                    file, document, PageList.of(document, file.path().toString()));
        } catch (IOException | RuntimeException | Error e) {
            document.close();
            throw e;
        }
    }

    private static void requirePdf(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(path.toString(), null, "it is no file");
        }
        byte[] start = new byte[HEADER_RANGE];
        try (InputStream in = Files.newInputStream(path)) {
            start = Arrays.copyOf(start, Math.max(0, in.readNBytes(start, 0, start.length)));
        }
        if (!new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnusableDocumentException("%s is no PDF: %%PDF- is not at its start".formatted(path));
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
