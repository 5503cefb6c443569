package org.longhand.svg.edit;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.gvt.GraphicsNode;
import org.longhand.ink.Bounds;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Measures the box of an element without its strokes, in the user units of its content. Texts do not count: their size
 * depends on the fonts of the machine.
 */
final class ElementBox {

    private static final Set<String> SHAPES = Set.of("path", "circle", "ellipse", "polygon", "polyline", "line", "use");
    private static final Set<String> FRAMES = Set.of("rect", "image", "foreignObject");
    private static final Set<String> GROUPS = Set.of("g", "a", "switch", "svg");

    /** Copies of copies of copies: ten lines of {@code use} can ask for a thousand million elements. */
    private static final long MOST_ELEMENTS = 50_000;

    private static final double LARGEST = 1e7;
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Dom dom;
    private final Map<Node, Long> sizes = new HashMap<>();

    private ElementBox(Dom dom) {
        this.dom = dom;
    }

    /** Whether ink belongs into the element, and not beside it. */
    static boolean isGroup(Element element) {
        return Dom.SVG.equals(element.getNamespaceURI()) && GROUPS.contains(element.getLocalName());
    }

    /**
     * The box of an element.
     *
     * @throws Refusal if it has none
     */
    static Bounds of(Dom dom, Element element) {
        String name = Dom.SVG.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
        if (FRAMES.contains(name)) {
            return checked(frame(element));
        }
        if (name.equals("svg")) {
            Viewport window = Viewport.inside(element);
            return checked(
                    new Bounds(window.x(), window.y(), window.x() + window.width(), window.y() + window.height()));
        }
        if (SHAPES.contains(name) || GROUPS.contains(name)) {
            return checked(new ElementBox(dom).drawn(element));
        }
        throw new Refusal(
                "it is a <%s>, which has no box; name a text, a group or a shape".formatted(element.getNodeName()));
    }

    private static Bounds frame(Element element) {
        Viewport viewport = Viewport.around(element);
        double x = length(element, "x", viewport.width());
        double y = length(element, "y", viewport.height());
        return new Bounds(
                x, y, x + length(element, "width", viewport.width()), y + length(element, "height", viewport.height()));
    }

    private static double length(Element element, String attribute, double whole) {
        String value = element.getAttributeNS(null, attribute);
        return value.isBlank()
                ? 0
                : Length.parse(value).map(length -> length.userUnits(16, whole)).orElse(Double.NaN);
    }

    private Bounds drawn(Element element) {
        if (size(element) > MOST_ELEMENTS) {
            throw new Refusal("it has more than %d elements, copies counted".formatted(MOST_ELEMENTS));
        }
        leaveShapesAlone();
        try {
            GraphicsNode node = dom.context().getGVTBuilder().build(dom.context(), element);
            Rectangle2D box = node == null ? null : node.getGeometryBounds();
            if (box == null) {
                throw new Refusal("it shows no shape, so there is no box to write in; name a rect, or a position");
            }
            return new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        } catch (BridgeException e) {
            throw new Refusal("its shapes cannot be measured; name a rect, or a position");
        }
    }

    /** How many elements an element stands for. */
    private long size(Node node) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        sizes.put(node, MOST_ELEMENTS + 1); // of an element within itself
        long size = 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            size += child instanceof Element ? size(child) : 0;
        }
        if (Dom.isSvg(node, "use")) {
            size += dom.byId(href((Element) node).replaceFirst("^#", ""))
                    .map(this::size)
                    .orElse(0L);
        }
        long result = Math.min(size, MOST_ELEMENTS + 1);
        sizes.put(node, result);
        return result;
    }

    /** Takes out of the model what needs fonts or files, and what changes no box. */
    private void leaveShapesAlone() {
        for (Element element : dom.elements()) {
            for (String effect : List.of("filter", "mask", "clip-path")) {
                element.removeAttributeNS(null, effect);
            }
            if (Dom.isSvg(element, "use")) {
                // The name of SVG 2 is not known to Batik.
                element.setAttributeNS(XLINK, "xlink:href", href(element));
            }
            boolean foreign = Dom.isSvg(element, "use") && !href(element).startsWith("#");
            if (foreign || List.of("text", "image", "foreignObject", "script").contains(element.getLocalName())) {
                Node parent = element.getParentNode();
                if (parent instanceof Element) {
                    parent.removeChild(element);
                }
            }
        }
    }

    private static String href(Element use) {
        String plain = use.getAttributeNS(null, "href");
        return plain.isEmpty() ? use.getAttributeNS(XLINK, "href") : plain;
    }

    private static Bounds checked(Bounds box) {
        List<Double> edges = List.of(box.minX(), box.minY(), box.maxX(), box.maxY());
        if (edges.stream().anyMatch(edge -> !(Math.abs(edge) < LARGEST))) {
            throw new Refusal("its box has no size in this document; give the document a viewBox");
        }
        if (!(box.width() > 0 && box.height() > 0)) {
            throw new Refusal("its box is empty: %s x %s".formatted(box.width(), box.height()));
        }
        return box;
    }
}
