package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.longhand.api.Handwriting;
import org.longhand.api.PdfEdit;

/** The changes to a document while they are made. */
final class Drawing {

    private final OpenDocument document;
    private final PdfEdit edit;
    private final Protection protection;
    private final IdentityHashMap<COSDictionary, PageCanvas> canvases = new IdentityHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private boolean formFilled;

    Drawing(OpenDocument document, PdfEdit edit, Protection protection) {
        this.document = document;
        this.edit = edit;
        this.protection = protection;
    }

    OpenDocument document() {
        return document;
    }

    PdfEdit edit() {
        return edit;
    }

    /** The page to draw on. */
    PageCanvas canvas(int number, PDPage page) throws IOException {
        PageCanvas canvas = canvases.get(page.getCOSObject());
        if (canvas == null) {
            protection.require(Protection.Change.DRAW, edit.force());
            canvas = new PageCanvas(document, page, number);
            canvases.put(page.getCOSObject(), canvas);
        }
        return canvas;
    }

    /** Takes printed text out of a page. */
    void remove(VisiblePage page, List<PrintedText.Code> codes) throws IOException {
        canvas(page.number(), page.page()).remove(codes);
        if (!edit.rewrite()) {
            notes.add("what was replaced is still in the earlier revision within the file; --rewrite drops that");
        }
    }

    /**
     * Draws ink on a page. A signature covers the content of the pages, so what comes after it is an annotation.
     *
     * @param place from points around the ink's origin, y upwards, to user space
     */
    void onPage(VisiblePage page, Handwriting ink, AffineTransform place) throws IOException {
        PDFormXObject form = InkForm.of(document.document(), ink, edit.pen());
        if (protection.signed() && !edit.force()) {
            protection.require(Protection.Change.ANNOTATE, false);
            InkAnnotation.add(page.page(), form, place, ink.text());
            return;
        }
        PageCanvas canvas = canvas(page.number(), page.page());
        canvas.draw(form, place, Tagging.of(document).map(tags -> tags.mark(canvas)));
    }

    /** Notes that a field has a value and an appearance. */
    void filled(PDTerminalField field) throws IOException {
        protection.require(Protection.Change.FILL_IN, edit.force());
        if (formFilled) {
            return;
        }
        formFilled = true;
        COSDictionary form = field.getAcroForm().getCOSObject();
        if (form.getBoolean(COSName.NEED_APPEARANCES, false)) {
            // Viewers would draw all fields anew, with type in place of the ink.
            form.setBoolean(COSName.NEED_APPEARANCES, false);
            form.setNeedToBeUpdated(true);
            MissingAppearances.draw(document, notes);
        }
        if (form.containsKey(COSName.XFA)) {
            form.removeItem(COSName.XFA);
            form.setNeedToBeUpdated(true);
            notes.add("the XFA form was dropped; what is left is the form of the PDF itself");
        }
        // The form may be a part of the catalog.
        document.document().getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    /** Brings everything that was drawn into the document, and gives what the user should know. */
    List<String> finish() throws IOException {
        if (edit.flatten()) {
            MissingAppearances.draw(document, notes);
            new Flattening(this).run();
        }
        for (PageCanvas canvas : canvases.values()) {
            canvas.finish();
        }
        return List.copyOf(notes);
    }
}
