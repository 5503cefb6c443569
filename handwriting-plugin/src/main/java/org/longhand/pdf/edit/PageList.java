package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.longhand.api.UnusableDocumentException;

/**
 * The pages in order, found by walking the page tree (ISO 32000-1, section 7.7.3) as viewers do: counts may be wrong,
 * types missing, and a node its own ancestor.
 */
final class PageList {

    private final List<PDPage> pages = new ArrayList<>();
    private final Set<COSDictionary> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private int counted = Integer.MAX_VALUE;

    private PageList() {}

    /**
     * All pages.
     *
     * @throws UnusableDocumentException if there is none
     */
    static PageList of(PDDocument document, String name) throws UnusableDocumentException {
        PageList list = new PageList();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            list.add(root);
        }
        if (list.pages.isEmpty()) {
            throw new UnusableDocumentException("%s has no page".formatted(name));
        }
        return list;
    }

    List<PDPage> pages() {
        return Collections.unmodifiableList(pages);
    }

    /**
     * Whether viewers give the same number to a page. Behind something in the tree that is no page they do not: some
     * count it, some pass over it, some stop there.
     */
    boolean isCounted(int number) {
        return number <= counted;
    }

    private void add(COSDictionary node) {
        if (!node.containsKey(COSName.KIDS)) {
            if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
                pages.add(new PDPage(node));
            }
            return;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null || !nodes.add(node)) {
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary child) {
                inherit(child, node);
                add(child);
            } else {
                counted = Math.min(counted, pages.size());
            }
        }
    }

    /** Viewers hand down what the tree says; PDFBox asks the parent, which may be missing. */
    private static void inherit(COSDictionary child, COSDictionary node) {
        if (child.getCOSDictionary(COSName.PARENT) == null) {
            child.setItem(COSName.PARENT, node);
        }
    }
}
