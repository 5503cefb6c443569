package org.longhand.svg.edit;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The children of a text that are not printed and stay when it is replaced. */
final class KeptChildren {

    private static final Set<String> NAMES = Set.of("title", "desc", "metadata");

    private KeptChildren() {}

    static boolean isKept(Element child) {
        return Dom.SVG.equals(child.getNamespaceURI()) && NAMES.contains(child.getLocalName());
    }

    /**
     * Their source, one behind the other.
     *
     * @param first ordinal of the text's first child
     */
    static String source(SourceText source, Element text, int first) {
        StringBuilder kept = new StringBuilder();
        int ordinal = first;
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (isKept(child)) {
                    ElementRange range = ElementRange.find(source.text(), ordinal);
                    kept.append(source.text(), range.start(), range.end());
                }
                ordinal += 1 + child.getElementsByTagNameNS("*", "*").getLength();
            }
        }
        return kept.toString();
    }
}
