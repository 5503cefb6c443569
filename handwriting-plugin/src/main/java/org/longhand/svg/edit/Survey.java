package org.longhand.svg.edit;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.UnusableDocumentException;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * What a first pass over a document tells: that it is an SVG of sane depth, and where the elements with an id are.
 *
 * @param found the elements with the id, in their order
 */
record Survey(List<Found> found) {

    /** Browsers stop at 512 levels. */
    private static final int MOST_LEVELS = 600;

    Survey {
        found = List.copyOf(found);
    }

    /**
     * An element.
     *
     * @param ordinal how many elements start before it
     * @param line where its start tag ends, from 1
     */
    record Found(int ordinal, int line) {}

    /**
     * Parses the document.
     *
     * @param id to look for
     * @throws UnusableDocumentException if it is not well-formed, no SVG, or nested too deeply
     */
    static Survey of(SourceText source, String id) throws UnusableDocumentException {
        Finder finder = new Finder(id);
        SafeParser.parse(source, finder);
        return new Survey(finder.found);
    }

    private static final class Finder extends DefaultHandler2 {

        private final String id;
        private final List<Found> found = new ArrayList<>();
        private Locator locator;
        private int count;
        private int level;

        Finder(String id) {
            this.id = id;
        }

        @Override
        public void setDocumentLocator(Locator value) {
            locator = value;
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            if (count == 0 && !(uri.equals(Dom.SVG) && name.equals("svg"))) {
                throw new SAXException("is no SVG: its root is <%s>%s"
                        .formatted(qualifiedName, uri.isEmpty() ? " without a namespace" : " in namespace " + uri));
            }
            if (++level > MOST_LEVELS) {
                throw new SAXException("has more than %d levels of elements".formatted(MOST_LEVELS));
            }
            if (id.equals(attributes.getValue("id"))) {
                found.add(new Found(count, locator.getLineNumber()));
            }
            count++;
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            level--;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
