package org.longhand.svg.edit;

import java.util.OptionalDouble;
import org.longhand.api.Handwriting;
import org.longhand.api.Layout;
import org.longhand.api.Pen;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgPlacement;
import org.longhand.ink.Bounds;
import org.w3c.dom.Element;

/**
 * The whole drawing as a sheet of paper.
 *
 * @param window in user units
 * @param mmPerUnit how large it is displayed
 */
record Drawing(Viewport window, double mmPerUnit) {

    static Drawing of(Element root) {
        return new Drawing(Viewport.inside(root), Viewport.mmPerRootUnit(root));
    }

    /** Writes in millimetres. */
    void write(String text, SvgPlacement.At at, SvgEdit edit, String paint, InkWriter writer, InkMarkup markup) {
        double toTheEdge = window.width() * mmPerUnit - at.xMm();
        double usual = Math.min(Layout.USUAL.lineWidthMm(), toTheEdge > 0 ? toTheEdge : Double.MAX_VALUE);
        double lineWidthMm =
                Math.max(Layout.MIN_LINE_WIDTH_MM, edit.lineWidthMm().orElse(usual));
        Handwriting ink = writer.write(text, edit.xHeightMm().orElse(Layout.USUAL.xHeightMm()), lineWidthMm, 0);
        Bounds box = Bounds.of(ink.strokes()).orElse(new Bounds(0, 0, 0, 0));
        double scale = 1 / mmPerUnit;
        Placing placing = new Placing(
                window.x() + scale * (at.xMm() - box.minX()),
                window.y() + scale * (at.yMm() - box.minY()),
                scale,
                scale);
        OptionalDouble pen = edit.penWidthMm();
        InkStyle style = new InkStyle(paint, 1, scale * pen.orElse(Pen.BLUE_BLACK.widthMm()));
        markup.provenance(ink.provenance()).strokes(placing.of(ink.strokes().toList()), scale * ink.xHeightMm(), style);
    }
}
