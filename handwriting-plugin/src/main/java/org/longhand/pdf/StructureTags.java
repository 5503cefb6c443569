package org.longhand.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags every line as a paragraph (ISO 32000-1, section 14.8), so that screen readers read the lines one by one. */
final class StructureTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    /** Marks the document as tagged. */
    StructureTags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(body);
    }

    /** Tags the marked content 0 to {@code count - 1} of a page. */
    void addLines(PDPage page, int count) {
        int key = parents.size();
        page.setStructParents(key);
        COSArray lines = new COSArray();
        for (int i = 0; i < count; i++) {
            PDStructureElement line = new PDStructureElement(StandardStructureTypes.P, body);
            line.setPage(page);
            line.appendKid(i);
            body.appendKid(line);
            lines.add(line);
        }
        parents.put(key, new PDParentTreeValue(lines));
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
