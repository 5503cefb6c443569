package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.longhand.api.FormField;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfEditor;
import org.longhand.api.PdfFile;
import org.longhand.api.UnusableDocumentException;
import org.pf4j.Extension;

/** Writes what it was asked for. Some documents make it fail as a real plugin might. */
@Extension
public final class EchoPdfEditor implements PdfEditor {

    @Override
    public List<FormField> fields(PdfFile document) {
        return List.of();
    }

    @Override
    public List<String> edit(
            PdfFile document, PdfEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException {
        if (document.password().equals("wrong")) {
            throw new UnusableDocumentException("letter.pdf does not open with this password");
        }
        to.write(edit.toString().getBytes(StandardCharsets.UTF_8));
        return document.password().isEmpty() ? List.of() : List.of("it was encrypted");
    }

    @Override
    public void join(List<Path> documents, OutputStream to) throws IOException {
        for (Path document : documents) {
            to.write((document.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
