package org.longhand.svg.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.longhand.api.UnusableDocumentException;
import org.w3c.dom.Element;

/**
 * The element to write to: in the source, where the edit is made, and in the object model, which tells what it looks
 * like.
 */
final class Target {

    private static final int MOST_HINTS = 8;

    private final SourceText source;
    private final Dom dom;
    private final int ordinal;
    private final ElementRange range;
    private final StartTag startTag;

    private Target(SourceText source, Dom dom, int ordinal) {
        this.source = source;
        this.dom = dom;
        this.ordinal = ordinal;
        this.range = ElementRange.find(source.text(), ordinal);
        this.startTag = new StartTag(source.text().substring(range.start(), range.contentStart()));
    }

    /**
     * Finds the element with an id.
     *
     * @throws UnusableDocumentException if the document cannot be read, or has several
     * @throws MisplacedException if there is none
     */
    static Target find(SourceText source, String id) throws UnusableDocumentException {
        List<Survey.Found> found = Survey.of(source, id).found();
        if (found.size() > 1) {
            throw new UnusableDocumentException(
                    "%s has several elements with the id %s, in lines %s; rename all but one"
                            .formatted(
                                    source.name(),
                                    id,
                                    found.stream().map(each -> "" + each.line()).collect(Collectors.joining(", "))));
        }
        Dom dom = Dom.of(source);
        if (found.isEmpty()) {
            throw new MisplacedException("%s has no element with the id %s%s".formatted(source.name(), id, hint(dom)));
        }
        return new Target(source, dom, found.get(0).ordinal());
    }

    /** The outermost element. */
    static Target root(SourceText source) throws UnusableDocumentException {
        Survey.of(source, "");
        return new Target(source, Dom.of(source), 0);
    }

    private static String hint(Dom dom) {
        String ids = dom.elements().stream()
                .filter(element -> Dom.isSvg(element, "text"))
                .map(element -> element.getAttributeNS(null, "id"))
                .filter(id -> !id.isBlank())
                .limit(MOST_HINTS)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : "; its texts are " + ids;
    }

    Dom dom() {
        return dom;
    }

    Element element() {
        return dom.element(ordinal);
    }

    StartTag startTag() {
        return startTag;
    }

    /**
     * Whether it is a text, which handwriting replaces.
     *
     * @throws Refusal if it is part of one, or of a clip path, where a group may not be
     */
    boolean isText() {
        for (String part : List.of("tspan", "textPath", "tref")) {
            if (Dom.isSvg(element(), part)) {
                throw new MisplacedException("%s: %s is part of a text; name the text"
                        .formatted(source.name(), element().getNodeName()));
            }
        }
        boolean text = Dom.isSvg(element(), "text");
        if (text && Dom.isSvg(element().getParentNode(), "clipPath")) {
            throw new MisplacedException(
                    "%s: the text is part of a clip path, which lines cannot be".formatted(source.name()));
        }
        return text;
    }

    /** The words of a text, lines apart. */
    static String words(List<TextChunk> chunks) {
        return chunks.stream().map(Target::words).collect(Collectors.joining(" "));
    }

    private static String words(TextChunk chunk) {
        StringBuilder words = new StringBuilder();
        for (TextRun run : chunk.runs()) {
            words.append(words.isEmpty() || !run.spaceBefore() ? "" : " ").append(run.text());
        }
        return words.toString();
    }

    /** The document with ink in place of the text, which keeps its attributes, and its words for screen readers. */
    SourceText replaceBy(String words, String ink) {
        String group = startTag.openGroup() + label(words, startTag) + ">"
                + KeptChildren.source(source, element(), ordinal + 1) + ink
                + "</%sg>".formatted(startTag.prefix());
        return source.splice(range.start(), range.end(), group);
    }

    /** The document with ink at the end of a group, or behind another element and under the same transform. */
    SourceText add(String words, String ink) {
        boolean inside = ordinal == 0 || ElementBox.isGroup(element());
        if (inside && range.isEmptyTag()) {
            throw new MisplacedException("%s: <%s> is empty; name another element"
                    .formatted(source.name(), element().getNodeName()));
        }
        String transform = inside ? "" : startTag.attribute("transform");
        String group = "<%sg%s%s>".formatted(startTag.prefix(), transform, label(words, new StartTag("<g>")))
                + ink
                + "</%sg>".formatted(startTag.prefix());
        int at = inside ? range.contentEnd() : range.end();
        return source.splice(at, at, group);
    }

    private static String label(String words, StartTag tag) {
        boolean labelled = tag.has("aria-label") || tag.has("aria-labelledby");
        return (tag.has("role") ? "" : " role=\"img\"")
                + (labelled ? "" : " aria-label=\"%s\"".formatted(InkMarkup.attribute(words)));
    }
}
