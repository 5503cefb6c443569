package org.longhand.samples.drawing;

import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.batik.util.SVGConstants;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns ink into an SVG group with a path for each stroke. */
final class InkElement {

    private static final String COLOUR = "#1b2a52";
    /** Width of the pen, in heights of a small x. */
    private static final double PEN = 0.14;

    private InkElement() {}

    /**
     * The ink as an element that is not yet in the document.
     *
     * @param at left end of the first baseline, in the drawing's units
     * @param xHeight height of a small x, in the drawing's units
     */
    static Element of(Handwriting ink, Document document, Point2D at, double xHeight) {
        double scale = xHeight / ink.xHeightMm();
        Element group = document.createElementNS(SVGConstants.SVG_NAMESPACE_URI, "g");
        group.setAttribute("aria-label", ink.text());
        group.setAttribute(
                "transform", String.format(Locale.ROOT, "translate(%.3f %.3f) scale(%.4f)", at.getX(), at.getY(), scale));
        group.setAttribute("fill", "none");
        group.setAttribute("stroke", COLOUR);
        group.setAttribute("stroke-width", String.format(Locale.ROOT, "%.3f", PEN * ink.xHeightMm()));
        group.setAttribute("stroke-linecap", "round");
        group.setAttribute("stroke-linejoin", "round");
        ink.strokes().forEach(stroke -> {
            Element path = document.createElementNS(SVGConstants.SVG_NAMESPACE_URI, "path");
            path.setAttribute("d", data(stroke));
            group.appendChild(path);
        });
        return group;
    }

    private static String data(Stroke stroke) {
        String start = "M" + pair(stroke.start());
        return stroke.isDot()
                ? start + "l0.01 0"
                : start + stroke.curves().stream().map(InkElement::data).collect(Collectors.joining());
    }

    private static String data(Curve curve) {
        return "C" + pair(curve.control1()) + " " + pair(curve.control2()) + " " + pair(curve.to());
    }

    private static String pair(Point point) {
        return String.format(Locale.ROOT, "%.3f %.3f", point.x(), point.y());
    }
}
