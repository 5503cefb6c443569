package org.longhand.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.longhand.api.FormField;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfEditor;
import org.longhand.api.PdfFile;
import org.longhand.pdf.edit.DocumentEdit;
import org.longhand.pdf.edit.JoinedDocument;
import org.pf4j.Extension;

/** Edits with Apache PDFBox. */
@Extension
public final class PdfBoxEditor implements PdfEditor {

    @Override
    public List<FormField> fields(PdfFile document) throws IOException {
        return DocumentEdit.fields(document);
    }

    @Override
    public List<String> edit(
            PdfFile document, PdfEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException {
        return new DocumentEdit(document, edit).write(hand, to);
    }

    @Override
    public void join(List<Path> documents, OutputStream to) throws IOException {
        JoinedDocument.write(documents, to);
    }
}
