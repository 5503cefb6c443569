package org.longhand.pdf.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.longhand.api.FormField;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfEditor;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.api.UnusableDocumentException;

/**
 * Writes ink into a document: finds the places, has the ink written to fit them, draws it, saves, and reads the result
 * once more.
 */
public final class DocumentEdit {

    private final PdfFile file;
    private final PdfEdit edit;

    /** Prepares the change of a document. */
    public DocumentEdit(PdfFile file, PdfEdit edit) {
        this.file = file;
        this.edit = edit;
    }

    /**
     * Writes the changed document, as {@link PdfEditor#edit} says.
     *
     * @param hand writes the ink; called in this thread
     */
    public List<String> write(Function<HandwritingRequest, Handwriting> hand, OutputStream to) throws IOException {
        Path result = Files.createTempFile("longhand-", ".pdf");
        try (Worker worker = new Worker(file.path().toString(), PdfEditor.TIME_LIMIT_SECONDS)) {
            OpenDocument document = worker.call(() -> OpenDocument.open(file));
            try {
                List<Spot> spots = worker.call(() -> find(document));
                List<Handwriting> inks = new ArrayList<>();
                for (Spot spot : spots) {
                    inks.add(spot.write(hand));
                }
                List<String> notes = worker.call(() -> {
                    Protection protection = Protection.of(document);
                    Drawing drawing = new Drawing(document, edit, protection);
                    for (int i = 0; i < spots.size(); i++) {
                        spots.get(i).draw(inks.get(i), drawing);
                    }
                    List<String> said = new ArrayList<>(drawing.finish());
                    said.addAll(new Saving(document, protection.signed(), edit.rewrite()).save(result));
                    return said;
                });
                Files.copy(result, to);
                return notes;
            } finally {
                worker.closeAfterwards(document);
            }
        } finally {
            Files.deleteIfExists(result);
        }
    }

    private List<Spot> find(OpenDocument document) throws IOException {
        if (document.isDynamicForm()) {
            throw new UnusableDocumentException(
                    "%s is an XFA form whose pages are made by the viewer; there is nothing to write on"
                            .formatted(document.name()));
        }
        List<Spot> spots = new ArrayList<>();
        for (Insertion insertion : edit.insertions()) {
            Placement placement = insertion.placement();
            if (placement instanceof Placement.At at) {
                spots.add(PageSpot.at(document, at, insertion.request()));
            } else if (placement instanceof Placement.Anchor anchor) {
                spots.add(PageSpot.beside(document, anchor, insertion.request()));
            } else if (placement instanceof Placement.Field field) {
                spots.addAll(new Fields(document, edit.force()).spots(field.name(), insertion.request()));
            }
        }
        return spots;
    }

    /** The fields of a document, as {@link PdfEditor#fields} says. */
    public static List<FormField> fields(PdfFile file) throws IOException {
        try (Worker worker = new Worker(file.path().toString(), PdfEditor.TIME_LIMIT_SECONDS)) {
            return worker.call(() -> {
                try (OpenDocument document = OpenDocument.open(file)) {
                    return Form.of(document).map(Form::list).orElse(List.of());
                }
            });
        }
    }
}
