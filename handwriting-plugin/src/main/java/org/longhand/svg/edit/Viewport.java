package org.longhand.svg.edit;

import java.util.List;
import java.util.Optional;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The window that lengths of an element refer to, in the element's user units (SVG 1.1, chapter 7).
 *
 * @param x left edge
 * @param y upper edge
 * @param width what 100 % is horizontally; not a number if nothing in the document says so
 * @param height what 100 % is vertically
 */
record Viewport(double x, double y, double width, double height) {

    private static final Viewport UNKNOWN = new Viewport(0, 0, Double.NaN, Double.NaN);

    /** The window around an element that is not the root. */
    static Viewport around(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element parent; node = node.getParentNode()) {
            if (Dom.isSvg(parent, "svg") || Dom.isSvg(parent, "symbol")) {
                return inside(parent);
            }
        }
        return UNKNOWN;
    }

    /** The window that an {@code svg} or {@code symbol} opens for its content. */
    static Viewport inside(Element window) {
        return viewBox(window).orElseGet(() -> {
            Viewport outer = around(window);
            double width = size(window, "width", outer.width());
            double height = size(window, "height", outer.height());
            return new Viewport(0, 0, width, height);
        });
    }

    /** Millimetres for one user unit in the content of the root: 1/96 inch unless width or height say otherwise. */
    static double mmPerRootUnit(Element root) {
        double scale = Double.NaN;
        Optional<Viewport> box = viewBox(root);
        if (box.isPresent()) {
            double across = absolute(root, "width") / box.get().width();
            double down = absolute(root, "height") / box.get().height();
            scale = Double.isNaN(across) || down < across ? down : across;
        }
        return Length.MM_PER_PIXEL * (Double.isNaN(scale) ? 1 : scale);
    }

    /** Millimetres for one user unit in the content of an element, as far as its ancestors say. */
    static double mmPerUnit(Element element) {
        double scale = 1;
        Element at = element;
        while (at.getParentNode() instanceof Element parent) {
            scale *= transformScale(at);
            if (Dom.isSvg(at, "svg") && viewBox(at).isPresent()) {
                Viewport outer = around(at);
                double across =
                        size(at, "width", outer.width()) / viewBox(at).get().width();
                scale *= Double.isNaN(across) ? 1 : across;
            }
            at = parent;
        }
        return scale * mmPerRootUnit(at);
    }

    private static double transformScale(Element element) {
        try {
            double area = Math.abs(AWTTransformProducer.createAffineTransform(element.getAttributeNS(null, "transform"))
                    .getDeterminant());
            return area > 0 && Double.isFinite(area) ? Math.sqrt(area) : 1;
        } catch (ParseException e) {
            return 1; // and so do browsers
        }
    }

    private static Optional<Viewport> viewBox(Element window) {
        List<Length> box = Length.parseList(window.getAttributeNS(null, "viewBox"));
        if (box.size() != 4 || !(box.get(2).value() > 0 && box.get(3).value() > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Viewport(
                box.get(0).value(),
                box.get(1).value(),
                box.get(2).value(),
                box.get(3).value()));
    }

    private static double size(Element window, String attribute, double whole) {
        String value = window.getAttributeNS(null, attribute);
        return value.isBlank()
                ? whole
                : Length.parse(value).map(length -> length.userUnits(16, whole)).orElse(whole);
    }

    private static double absolute(Element root, String attribute) {
        double size = size(root, attribute, Double.NaN);
        return size > 0 ? size : Double.NaN;
    }
}
