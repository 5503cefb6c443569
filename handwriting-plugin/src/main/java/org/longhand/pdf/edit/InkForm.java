package org.longhand.pdf.edit;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.ink.Bounds;
import org.longhand.pdf.InvisibleFont;
import org.longhand.pdf.SheetContent;
import org.longhand.xmp.ProvenanceRdf;

/**
 * Ink as a form XObject (ISO 32000-1, section 8.10), which brings its own font and so needs one name only of what it is
 * drawn on. Its unit is a point, its origin that of the ink, and y grows upwards.
 */
final class InkForm {

    /** Boxes of unseen text may stand out of the ink, by this many x-heights. */
    private static final double BORDER = 2;

    private InkForm() {}

    /** Makes the object; it belongs to the document when something refers to it. */
    static PDFormXObject of(PDDocument document, Handwriting ink, Pen pen) throws IOException {
        InvisibleFont font = new InvisibleFont(document, ink.text() + " ");
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName(SheetContent.FONT), font.font());
        PDFormXObject form = of(document, SheetContent.of(ink, pen, font), resources, box(ink, pen));
        if (ink.provenance().isPresent()) {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(ProvenanceRdf.packet(ink.provenance().get()));
            form.getCOSObject().setItem(COSName.METADATA, metadata);
        }
        return form;
    }

    /** Makes an object of any content. */
    static PDFormXObject of(PDDocument document, byte[] content, PDResources resources, PDRectangle box)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        PDFormXObject form = new PDFormXObject(stream);
        resources.getCOSObject().setDirect(true);
        form.setResources(resources);
        form.setBBox(box);
        return form;
    }

    private static PDRectangle box(Handwriting ink, Pen pen) {
        Bounds bounds =
                Bounds.of(ink.strokes()).orElse(new Bounds(0, 0, 0, 0)).grow(pen.widthMm() + BORDER * ink.xHeightMm());
        return new PDRectangle(
                points(bounds.minX()), points(-bounds.maxY()), points(bounds.width()), points(bounds.height()));
    }

    private static float points(double mm) {
        return (float) (Math.round(100 * mm * SheetContent.POINTS_PER_MM) / 100.0);
    }
}
