package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Ink as a rubber-stamp annotation (ISO 32000-1, section 12.5.6.12): seen, printed and found like content, but not a part
 * of it, so that a signature of the page stays valid.
 */
final class InkAnnotation {

    private static final int PRINT = 4;
    private static final int LOCKED = 128;

    private InkAnnotation() {}

    /**
     * Adds one to a page.
     *
     * @param place from the form's space to user space
     */
    static void add(PDPage page, PDFormXObject form, AffineTransform place, String text) {
        form.setMatrix(place);
        Rectangle2D box =
                place.createTransformedShape(form.getBBox().toGeneralPath()).getBounds2D();
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, form);
        appearances.setDirect(true);
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
        annotation.setItem(
                COSName.RECT, new PDRectangle((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float)
                        box.getHeight()));
        annotation.setString(COSName.CONTENTS, text);
        annotation.setInt(COSName.F, PRINT | LOCKED);
        annotation.setItem(COSName.P, page);
        annotation.setItem(COSName.AP, appearances);
        COSArray annotations = new COSArray();
        COSArray before = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (before != null) {
            before.forEach(annotations::add);
        }
        annotations.add(annotation);
        annotations.setDirect(true);
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }
}
