package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.longhand.pdf.SheetContent;

/**
 * A page as people see it: cropped, turned, and in the unit that it names (ISO 32000-1, section 7.7.3.3).
 *
 * @param number counted from 1
 * @param page the page
 * @param crop what is seen of it, in user space
 * @param rotation degrees that it is turned clockwise: 0, 90, 180 or 270
 * @param unitPt length of a unit of user space in points
 */
record VisiblePage(int number, PDPage page, PDRectangle crop, int rotation, double unitPt) {

    /** A page with less has nothing to write on, and often a damaged box. */
    private static final double LEAST_SIDE_MM = 1;

    /** Viewers count in single precision; where its steps are longer than this, ink falls apart. */
    private static final double COARSEST_MM = 0.05;

    /**
     * Reads the boxes of a page.
     *
     * @throws MisplacedException if they leave nothing to be seen, or what viewers do not agree on
     */
    static VisiblePage of(int number, PDPage page) {
        requireSound(number, page, COSName.MEDIA_BOX);
        requireSound(number, page, COSName.CROP_BOX);
        double unit = page.getUserUnit();
        VisiblePage result = new VisiblePage(
                number, page, seen(page), Math.floorMod(page.getRotation(), 360), unit > 0 && unit < 1e6 ? unit : 1);
        if (!(Math.min(result.widthMm(), result.heightMm()) >= LEAST_SIDE_MM)) {
            throw new MisplacedException("page %d is %.1f x %.1f mm, too small to write on"
                    .formatted(number, result.widthMm(), result.heightMm()));
        }
        if (result.stepMm() > COARSEST_MM) {
            throw new MisplacedException(
                    "page %d reaches %.0f m from its origin, where viewers cannot place ink exactly"
                            .formatted(number, result.farthest() * result.unitMm() / 1000));
        }
        return result;
    }

    private static void requireSound(int number, PDPage page, COSName name) {
        if (PDPageTree.getInheritableAttribute(page.getCOSObject(), name) instanceof COSArray box
                && !Boxes.areSound(box)) {
            throw new MisplacedException(
                    "page %d has a %s of other than plain numbers, which viewers read differently; repair the document first"
                            .formatted(number, name.getName()));
        }
    }

    private float farthest() {
        return Math.max(
                Math.max(-crop.getLowerLeftX(), crop.getUpperRightX()),
                Math.max(-crop.getLowerLeftY(), crop.getUpperRightY()));
    }

    private double stepMm() {
        return Math.ulp(farthest()) * unitMm();
    }

    /** A crop box without a size, or beside the page, crops nothing; so viewers do. */
    private static PDRectangle seen(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return crop.getWidth() > 0 && crop.getHeight() > 0 ? crop : page.getMediaBox();
    }

    double widthMm() {
        return unitMm() * (isSideways() ? crop.getHeight() : crop.getWidth());
    }

    double heightMm() {
        return unitMm() * (isSideways() ? crop.getWidth() : crop.getHeight());
    }

    /**
     * Where ink goes whose origin is to lie at a place of the visible page: the transform from points around the
     * origin, y upwards, to user space.
     *
     * @param xMm from the left edge
     * @param yMm from the upper edge
     */
    AffineTransform place(double xMm, double yMm) {
        AffineTransform result = new AffineTransform();
        result.translate(crop.getLowerLeftX(), crop.getLowerLeftY());
        switch (rotation) {
            case 90 -> result.quadrantRotate(1, 0, 0);
            case 180 -> {
                result.translate(crop.getWidth(), 0);
                result.quadrantRotate(2, 0, 0);
            }
            case 270 -> {
                result.translate(crop.getWidth(), crop.getHeight());
                result.quadrantRotate(3, 0, 0);
            }
            default -> result.translate(0, crop.getHeight());
        }
        result.scale(1 / unitPt, 1 / unitPt);
        result.translate(xMm * SheetContent.POINTS_PER_MM, -yMm * SheetContent.POINTS_PER_MM);
        return result;
    }

    /**
     * What is seen of the page, in the space of a place on it.
     *
     * @param place from that space to user space
     * @throws MisplacedException if the place has no size
     */
    Rectangle2D seenFrom(AffineTransform place) {
        try {
            return place.createInverse()
                    .createTransformedShape(crop.toGeneralPath())
                    .getBounds2D();
        } catch (NoninvertibleTransformException e) {
            throw new MisplacedException("the text on page %d has no size".formatted(number));
        }
    }

    private double unitMm() {
        return unitPt / SheetContent.POINTS_PER_MM;
    }

    private boolean isSideways() {
        return rotation % 180 != 0;
    }
}
