package org.longhand.pdf.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;

/**
 * What a widget looks like (ISO 32000-1, section 12.5.5): its background and border as before, and the ink.
 *
 * @param form the appearance stream
 */
record FieldAppearance(PDFormXObject form) {

    /** Widest pen in x-heights: in a small field the usual pen would leave blots. */
    private static final double WIDEST_PEN = 0.18;

    private static final COSName INK = COSName.getPDFName("Ink");
    private static final COSName BEFORE = COSName.getPDFName("Before");

    /**
     * The appearance of a text.
     *
     * @param ink its origin is the upper left corner of the inside of the box
     * @param cells number of cells to draw borders between, or 1
     */
    static FieldAppearance of(Drawing drawing, FieldBox box, Handwriting ink, int cells) throws IOException {
        PDResources resources = new PDResources();
        resources.put(INK, ink(drawing, ink));
        String content = String.format(
                Locale.ROOT,
                "%s%s/Tx BMC q 0 0 %.2f %.2f re W n 1 0 0 1 %.3f %.3f cm /%s Do Q EMC",
                box.frame(),
                box.dividers(cells),
                box.widthPt(),
                box.heightPt(),
                box.paddingPt(),
                box.heightPt() - box.paddingPt(),
                INK.getName());
        return of(drawing, box, content, resources);
    }

    /**
     * The appearance of a mark over what was seen before.
     *
     * @param before what the widget looks like without the mark, or null to draw its background and border
     */
    static FieldAppearance marked(Drawing drawing, FieldBox box, Handwriting mark, COSStream before)
            throws IOException {
        PDResources resources = new PDResources();
        resources.put(INK, ink(drawing, mark));
        String ground = box.frame();
        if (before != null) {
            resources.put(BEFORE, new PDFormXObject(before));
            ground = "/" + BEFORE.getName() + " Do ";
        }
        String content =
                String.format(Locale.ROOT, "%sq 1 0 0 1 0 %.3f cm /%s Do Q", ground, box.heightPt(), INK.getName());
        return of(drawing, box, content, resources);
    }

    private static PDFormXObject ink(Drawing drawing, Handwriting ink) throws IOException {
        Pen pen = drawing.edit().pen();
        double width = Math.min(pen.widthMm(), Math.max(Pen.MIN_WIDTH_MM, WIDEST_PEN * ink.xHeightMm()));
        return InkForm.of(drawing.document().document(), ink, new Pen(pen.rgb(), width, pen.nib()));
    }

    private static FieldAppearance of(Drawing drawing, FieldBox box, String content, PDResources resources)
            throws IOException {
        PDFormXObject form = InkForm.of(
                drawing.document().document(), content.getBytes(StandardCharsets.US_ASCII), resources, box.bounds());
        form.setMatrix(box.turned());
        return new FieldAppearance(form);
    }

    /** Gives it to a widget that has one appearance. */
    void install(PDAnnotationWidget widget) {
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, form);
        appearances.setDirect(true);
        widget.getCOSObject().setItem(COSName.AP, appearances);
        widget.getCOSObject().removeItem(COSName.AS);
        widget.getCOSObject().setNeedToBeUpdated(true);
    }
}
