package org.longhand.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.longhand.api.Handwriting.Line;

/**
 * Tags every line of the text as a paragraph (ISO 32000-1, section 14.8), however many written lines and pages it takes,
 * so that screen readers do not pause where a line was full.
 */
final class StructureTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    /** The paragraph that the next line goes on with. */
    private Optional<PDStructureElement> open = Optional.empty();

    /** Marks the document as tagged. */
    StructureTags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(body);
    }

    /** Tags the lines with words, which are the page's marked content from 0 on. */
    void addLines(PDPage page, List<Line> lines) {
        int key = parents.size();
        page.setStructParents(key);
        COSArray elements = new COSArray();
        for (Line line : lines) {
            if (!line.words().isEmpty()) {
                PDStructureElement paragraph = open.orElseGet(() -> newParagraph(page));
                addContent(paragraph, page, elements.size());
                elements.add(paragraph);
                open = Optional.of(paragraph).filter(same -> line.wrapped());
            }
        }
        parents.put(key, new PDParentTreeValue(elements));
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }

    private static void addContent(PDStructureElement paragraph, PDPage page, int id) {
        if (paragraph.getPage().equals(page)) {
            paragraph.appendKid(id);
        } else {
            PDMarkedContentReference content = new PDMarkedContentReference();
            content.setMCID(id);
            content.setPage(page);
            paragraph.appendKid(content);
        }
    }

    private PDStructureElement newParagraph(PDPage page) {
        PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, body);
        paragraph.setPage(page);
        body.appendKid(paragraph);
        return paragraph;
    }
}
