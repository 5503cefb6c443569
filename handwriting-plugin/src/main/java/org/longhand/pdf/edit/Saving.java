package org.longhand.pdf.edit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.longhand.api.PdfFile;
import org.longhand.api.UnusableDocumentException;

/**
 * Saves a changed document: the changes appended to the bytes that were there (ISO 32000-1, section 7.5.6), or the
 * whole written anew where it was damaged.
 */
final class Saving {

    private static final String REPAIRED = "the document was damaged; it was written anew, as far as it could be read";

    private static final List<COSName> STREAM_ENTRIES =
            List.of(COSName.TYPE, COSName.W, COSName.INDEX, COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

    private final OpenDocument document;
    private final boolean signed;
    private final boolean rewrite;

    /**
     * @param signed whether a signature would become invalid if the document were written anew
     * @param rewrite whether to write it anew in any case
     */
    Saving(OpenDocument document, boolean signed, boolean rewrite) {
        this.document = document;
        this.signed = signed;
        this.rewrite = rewrite;
    }

    /**
     * Saves and reads the result again.
     *
     * @return what the user should know
     * @throws UnusableDocumentException if no whole document comes out
     */
    List<String> save(Path to) throws IOException {
        PdfFile saved = new PdfFile(to, document.file().password());
        if (!rewrite) {
            append(to);
            if (CrossReferences.areSound(saved)) {
                requireWhole(saved);
                return List.of();
            }
        }
        rewrite(to);
        requireWhole(saved);
        return rewrite ? List.of() : List.of(REPAIRED);
    }

    private void append(Path to) throws IOException {
        DirectObjects.announce(document);
        requireTable(document.document().getDocument());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            FileBody.of(document.file().path()).copyHead(out);
            document.document().saveIncremental(out);
        }
    }

    /** PDFBox appends a table to a file that has both kinds of cross-references, but with the trailer of a stream. */
    private static void requireTable(COSDocument content) {
        if (content.hasHybridXRef()) {
            content.setIsXRefStream(false);
            STREAM_ENTRIES.forEach(content.getTrailer()::removeItem);
        }
    }

    private void rewrite(Path to) throws IOException {
        PDDocument content = document.document();
        if (content.isEncrypted() || signed) {
            String reason = content.isEncrypted() ? "encrypted" : "signed";
            throw new UnusableDocumentException(
                    rewrite
                            ? "%s is %s; changes can only be appended to it".formatted(document.name(), reason)
                            : "%s is damaged, and as it is %s it cannot be repaired"
                                    .formatted(document.name(), reason));
        }
        requireAllRead(content.getDocument());
        content.save(to.toFile(), CompressParameters.NO_COMPRESSION);
    }

    /** What cannot be read would be missing from the new file, though other programs may be able to read it. */
    private void requireAllRead(COSDocument content) throws UnusableDocumentException {
        for (COSObjectKey key : content.getXrefTable().keySet()) {
            if (content.getObjectFromPool(key).getObject() == null) {
                throw new UnusableDocumentException(
                        "%s is damaged: object %d cannot be read; repair it first, such as with qpdf"
                                .formatted(document.name(), key.getNumber()));
            }
        }
    }

    private void requireWhole(PdfFile saved) throws IOException {
        try (OpenDocument result = OpenDocument.open(saved)) {
            if (result.pages().size() != document.pages().size()) {
                throw new UnusableDocumentException("%s cannot be changed: of %d pages %d would be left"
                        .formatted(
                                document.name(),
                                document.pages().size(),
                                result.pages().size()));
            }
        }
    }
}
