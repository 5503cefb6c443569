package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.longhand.api.FormField.Kind;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.UnusableDocumentException;

/** Finds where in a form the ink goes, and whether a person could fill it in there. */
final class Fields {

    private final OpenDocument document;
    private final boolean force;

    /**
     * @param force whether values that a script computes may become stale, signatures invalid, and XFA be dropped
     */
    Fields(OpenDocument document, boolean force) {
        this.document = document;
        this.force = force;
    }

    /**
     * The places of a field: one for each of its widgets.
     *
     * @throws MisplacedException if there is no such field, or nobody could fill it in like this
     * @throws UnusableDocumentException if that takes more than filling it in
     */
    List<Spot> spots(String name, HandwritingRequest request) throws UnusableDocumentException {
        Form form = Form.of(document)
                .orElseThrow(() -> new MisplacedException("%s has no form".formatted(document.name())));
        PDTerminalField field = form.field(name);
        requireFillable(form, field, name);
        List<PDAnnotationWidget> seen = form.seen(field);
        if (seen.isEmpty()) {
            throw new MisplacedException("the field %s is hidden".formatted(name));
        }
        Kind kind = Form.kind(field);
        return switch (kind) {
            case TEXT, MULTI_LINE, COMB, DROP_DOWN -> texts(field, kind, name, seen, request);
            case CHECK_BOX, RADIO_BUTTON -> List.of(button(field, name, seen, request));
            default ->
                throw new MisplacedException("the field %s is a %s, which takes no handwriting"
                        .formatted(name, kind == Kind.LIST ? "list" : kind == Kind.SIGNATURE ? "signature" : "button"));
        };
    }

    private void requireFillable(Form form, PDTerminalField field, String name) throws UnusableDocumentException {
        if (field.isReadOnly()) {
            throw new MisplacedException("the field %s is read-only".formatted(name));
        }
        if (field instanceof PDTextField text && (text.isPassword() || text.isFileSelect())) {
            throw new MisplacedException("the field %s is for a %s, which takes no handwriting"
                    .formatted(name, text.isPassword() ? "password" : "file"));
        }
        if (force) {
            return;
        }
        Scripts.requireNone(form, field, name);
        SignatureLocks.requireNone(form, name);
        if (form.fields().getCOSObject().containsKey(COSName.XFA)) {
            throw new UnusableDocumentException(
                    "%s has a form in XFA, which viewers show instead of what is filled in here; force it to drop the XFA"
                            .formatted(document.name()));
        }
    }

    private static List<Spot> texts(
            PDTerminalField field,
            Kind kind,
            String name,
            List<PDAnnotationWidget> widgets,
            HandwritingRequest request) {
        int limit = field instanceof PDTextField text ? text.getMaxLen() : -1;
        String text = request.text().strip();
        int length = text.codePointCount(0, text.length());
        if (limit > 0 && length > limit) {
            throw new MisplacedException(
                    "the field %s takes %d characters, but there are %d".formatted(name, limit, length));
        }
        int alignment = field instanceof PDVariableText variable ? Math.floorMod(variable.getQ(), 3) : 0;
        List<Spot> spots = new ArrayList<>();
        for (PDAnnotationWidget widget : widgets) {
            FieldInk ink = new FieldInk(request, FieldBox.of(widget, name), alignment);
            spots.add(new FieldSpot(field, kind, widget, ink, kind == Kind.COMB ? limit : 1, value(field, name, text)));
        }
        return spots;
    }

    /** The text itself, or what a drop-down holds for it. */
    private static String value(PDTerminalField field, String name, String text) {
        if (!(field instanceof PDChoice choice)) {
            return text;
        }
        int index = choice.getOptionsDisplayValues().indexOf(text);
        if (index >= 0 && index < choice.getOptionsExportValues().size()) {
            return choice.getOptionsExportValues().get(index);
        }
        if (field instanceof PDComboBox box && box.isEdit()) {
            return text;
        }
        throw new MisplacedException("the field %s cannot be '%s'; use one of %s"
                .formatted(name, text, String.join(", ", choice.getOptionsDisplayValues())));
    }

    private static Spot button(
            PDTerminalField field, String name, List<PDAnnotationWidget> widgets, HandwritingRequest request) {
        Map<PDAnnotationWidget, FieldBox> boxes = new LinkedHashMap<>();
        for (PDAnnotationWidget widget : widgets) {
            boxes.put(widget, FieldBox.of(widget, name));
        }
        return new ButtonSpot(field, ButtonSpot.state(field, name, request.text()), boxes, request.seed());
    }
}
