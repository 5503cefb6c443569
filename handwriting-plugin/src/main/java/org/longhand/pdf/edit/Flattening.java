package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Makes the form a part of its pages: every field is drawn as it looks, and there is no form any more. */
final class Flattening {

    private static final int HIDDEN = 2 | 32;

    private final Drawing drawing;

    Flattening(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Flattens all fields on all pages. */
    void run() throws IOException {
        OpenDocument document = drawing.document();
        for (int i = 0; i < document.pages().size(); i++) {
            flatten(i + 1, document.pages().get(i));
        }
        COSDictionary catalog = document.document().getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.ACRO_FORM);
        catalog.setNeedToBeUpdated(true);
    }

    private void flatten(int number, PDPage page) throws IOException {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < annotations.size(); i++) {
            COSBase annotation = annotations.getObject(i);
            if (annotation instanceof COSDictionary widget
                    && COSName.WIDGET.equals(widget.getCOSName(COSName.SUBTYPE))) {
                draw(number, page, new PDAnnotationWidget(widget));
            } else {
                kept.add(annotations.get(i));
            }
        }
        if (kept.size() < annotations.size()) {
            kept.setDirect(true);
            page.getCOSObject().setItem(COSName.ANNOTS, kept);
            page.getCOSObject().setNeedToBeUpdated(true);
        }
    }

    private void draw(int number, PDPage page, PDAnnotation widget) throws IOException {
        Optional<COSStream> appearance = appearance(widget);
        PDRectangle target = widget.getRectangle();
        if ((widget.getAnnotationFlags() & HIDDEN) != 0 || appearance.isEmpty() || target == null) {
            return;
        }
        PDFormXObject form = new PDFormXObject(appearance.get());
        Rectangle2D source = form.getMatrix()
                .createAffineTransform()
                .createTransformedShape(
                        form.getBBox() == null
                                ? target.toGeneralPath()
                                : form.getBBox().toGeneralPath())
                .getBounds2D();
        if (source.getWidth() <= 0 || source.getHeight() <= 0) {
            return;
        }
        // ISO 32000-1, algorithm 8.
        AffineTransform place = new AffineTransform();
        place.translate(target.getLowerLeftX(), target.getLowerLeftY());
        place.scale(target.getWidth() / source.getWidth(), target.getHeight() / source.getHeight());
        place.translate(-source.getX(), -source.getY());
        form.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
        form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        drawing.canvas(number, page).draw(form, place, Optional.empty());
    }

    private static Optional<COSStream> appearance(PDAnnotation widget) {
        COSDictionary appearances = widget.getCOSObject().getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return Optional.of(stream);
        }
        COSName state = widget.getCOSObject().getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null
                ? Optional.ofNullable(states.getCOSStream(state))
                : Optional.empty();
    }
}
