package org.longhand.svg.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.css.engine.CSSEngine;
import org.apache.batik.css.engine.CSSStylableElement;
import org.apache.batik.css.engine.value.Value;
import org.apache.batik.util.ParsedURL;
import org.longhand.api.UnusableDocumentException;
import org.w3c.dom.DOMException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** A document as Batik's object model, for reading alone: its elements by ordinal, and their styles. */
final class Dom {

    static final String SVG = "http://www.w3.org/2000/svg";

    private final SVGOMDocument document;
    private final List<Element> elements;
    private final BridgeContext context;
    private final boolean hasStylesheet;

    private Dom(Builder builder) {
        document = builder.document;
        document.setParsedURL(new ParsedURL("about:blank"));
        elements = builder.elements;
        hasStylesheet = builder.hasStylesheet;
        context = new ShapeContext(document);
        CSSEngine engine = ((SVGDOMImplementation) document.getImplementation()).createCSSEngine(document, context);
        engine.setCSSEngineUserAgent(new DeafUserAgent());
        engine.setMedia("screen");
        document.setCSSEngine(engine);
    }

    /** Builds the model of a document that a {@link Survey} found sane. */
    static Dom of(SourceText source) throws UnusableDocumentException {
        Builder builder = new Builder();
        SafeParser.parse(source, builder);
        return new Dom(builder);
    }

    Element element(int ordinal) {
        return elements.get(ordinal);
    }

    /** All elements, in their order. */
    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The first element with this id. */
    Optional<Element> byId(String id) {
        return elements.stream()
                .filter(element -> id.equals(element.getAttributeNS(null, "id")))
                .findFirst();
    }

    /** Whether rules may apply to elements that are added. */
    boolean hasStylesheet() {
        return hasStylesheet;
    }

    /** For Batik's graphics tree. */
    BridgeContext context() {
        return context;
    }

    /**
     * The computed value of a property.
     *
     * @param property one of the constants of {@code SVGCSSEngine}
     * @return empty if the element has no style, or the document states a value that Batik does not understand
     */
    Optional<Value> style(Element element, int property) {
        if (!(element instanceof CSSStylableElement stylable)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(document.getCSSEngine().getComputedStyle(stylable, null, property));
        } catch (DOMException e) {
            return Optional.empty();
        }
    }

    static boolean isSvg(Node node, String name) {
        return SVG.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** Not Batik's own factory: that would look for a parser and follow what the document names. */
    private static final class Builder extends DefaultHandler2 {

        private final SVGOMDocument document =
                (SVGOMDocument) SVGDOMImplementation.getDOMImplementation().createDocument(null, null, null);
        private final List<Element> elements = new ArrayList<>();
        private Node parent = document;
        private boolean hasStylesheet;

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
            Element element = create(uri, qualifiedName);
            for (int i = 0; i < attributes.getLength(); i++) {
                set(element, attributes, i);
            }
            hasStylesheet |= name.equals("style");
            elements.add(element);
            parent.appendChild(element);
            parent = element;
        }

        /** A name that the object model refuses is of no interest, but the ordinals are. */
        private Element create(String uri, String qualifiedName) {
            try {
                return document.createElementNS(uri.isEmpty() ? null : uri, qualifiedName);
            } catch (DOMException e) {
                return document.createElementNS(null, "unknown");
            }
        }

        private static void set(Element element, Attributes attributes, int i) {
            String uri = attributes.getURI(i);
            try {
                element.setAttributeNS(uri.isEmpty() ? null : uri, attributes.getQName(i), attributes.getValue(i));
            } catch (DOMException e) {
                // Left out, as above.
            }
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            parent = parent.getParentNode();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (parent != document) {
                parent.appendChild(document.createTextNode(new String(text, start, length)));
            }
        }

        @Override
        public void processingInstruction(String target, String data) {
            hasStylesheet |= target.equals("xml-stylesheet");
        }
    }
}
