package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.longhand.pdf.SheetContent;

/**
 * The box of a widget as its reader sees it: upright, its lower left corner at the origin.
 *
 * @param widthPt width in points
 * @param heightPt height in points
 * @param rotation degrees that it is turned counterclockwise on its page: 0, 90, 180 or 270
 * @param borderPt width of its border in points
 * @param ground operators that set the colour of its background (ISO 32000-1, table 189), or empty
 * @param line operators that set the colour of its border, or empty
 */
record FieldBox(double widthPt, double heightPt, int rotation, double borderPt, String ground, String line) {

    private static final double LEAST_SIDE_PT = 3;

    /**
     * Reads the box of a widget.
     *
     * @param name of its field, for messages
     * @throws MisplacedException if nothing can be written in it
     */
    static FieldBox of(PDAnnotationWidget widget, String name) {
        COSArray sides = widget.getCOSObject().getCOSArray(COSName.RECT);
        PDRectangle rectangle = sides == null || !Boxes.areSound(sides) ? null : widget.getRectangle();
        double width = rectangle == null ? 0 : rectangle.getWidth();
        double height = rectangle == null ? 0 : rectangle.getHeight();
        if (!(Math.min(width, height) >= LEAST_SIDE_PT && Math.max(width, height) < 1e5)) {
            throw new MisplacedException(
                    "the field %s is %.1f x %.1f points, no size to write in".formatted(name, width, height));
        }
        COSDictionary looks = widget.getCOSObject().getCOSDictionary(COSName.MK);
        int rotation = looks == null ? 0 : Math.floorMod(looks.getInt(COSName.R, 0), 360) / 90 * 90;
        boolean sideways = rotation % 180 != 0;
        double border = looks != null && looks.getCOSArray(COSName.BC) != null ? borderWidth(widget) : 0;
        return new FieldBox(
                sideways ? height : width,
                sideways ? width : height,
                rotation,
                border,
                looks == null ? "" : colour(looks.getCOSArray(COSName.BG), "g", "rg", "k"),
                looks == null ? "" : colour(looks.getCOSArray(COSName.BC), "G", "RG", "K"));
    }

    private static double borderWidth(PDAnnotationWidget widget) {
        COSDictionary style = widget.getCOSObject().getCOSDictionary(COSName.BS);
        double width = style == null ? 1 : style.getFloat(COSName.W, 1);
        return width >= 0 && width < 20 ? width : 1;
    }

    /** Operators that draw background and border. */
    String frame() {
        StringBuilder operators = new StringBuilder();
        if (!ground.isEmpty()) {
            operators.append(String.format(Locale.ROOT, "q %s 0 0 %.2f %.2f re f Q ", ground, widthPt, heightPt));
        }
        if (!line.isEmpty() && borderPt > 0) {
            operators.append(String.format(
                    Locale.ROOT,
                    "q %s %.2f w %.2f %.2f %.2f %.2f re S Q ",
                    line,
                    borderPt,
                    borderPt / 2,
                    borderPt / 2,
                    widthPt - borderPt,
                    heightPt - borderPt));
        }
        return operators.toString();
    }

    private static String colour(COSArray components, String grey, String rgb, String cmyk) {
        if (components == null || components.size() != 1 && components.size() != 3 && components.size() != 4) {
            return "";
        }
        StringBuilder operands = new StringBuilder();
        for (int i = 0; i < components.size(); i++) {
            COSBase value = components.getObject(i);
            double component = value instanceof COSNumber number ? Math.min(1, Math.max(0, number.floatValue())) : 0;
            operands.append(String.format(Locale.ROOT, "%.3f ", component));
        }
        return operands + (components.size() == 1 ? grey : components.size() == 3 ? rgb : cmyk);
    }

    /** The box that an appearance has. */
    PDRectangle bounds() {
        return new PDRectangle((float) widthPt, (float) heightPt);
    }

    /** From the upright box to how it lies on its page. */
    AffineTransform turned() {
        AffineTransform result = switch (rotation) {
            case 90 -> AffineTransform.getTranslateInstance(heightPt, 0);
            case 180 -> AffineTransform.getTranslateInstance(widthPt, heightPt);
            case 270 -> AffineTransform.getTranslateInstance(0, widthPt);
            default -> new AffineTransform();
        };
        result.quadrantRotate(rotation / 90);
        return result;
    }

    /** Room between border and ink, in points. */
    double paddingPt() {
        return borderPt + Math.min(2, Math.min(widthPt, heightPt) / 10);
    }

    double paddingMm() {
        return paddingPt() / SheetContent.POINTS_PER_MM;
    }

    double widthMm() {
        return widthPt / SheetContent.POINTS_PER_MM;
    }

    double innerWidthMm() {
        return (widthPt - 2 * paddingPt()) / SheetContent.POINTS_PER_MM;
    }

    double innerHeightMm() {
        return (heightPt - 2 * paddingPt()) / SheetContent.POINTS_PER_MM;
    }

    /** Operators that draw the borders between the cells of a comb. */
    String dividers(int cells) {
        StringBuilder operators = new StringBuilder();
        if (!line.isEmpty() && borderPt > 0) {
            for (int i = 1; i < cells; i++) {
                double x = widthPt * i / cells;
                operators.append(String.format(
                        Locale.ROOT, "q %s %.2f w %.2f 0 m %.2f %.2f l S Q ", line, borderPt, x, x, heightPt));
            }
        }
        return operators.toString();
    }
}
