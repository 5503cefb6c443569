package org.longhand.pdf.edit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Tags ink in a tagged document (ISO 32000-1, section 14.7): a paragraph behind all others, so that screen readers come
 * to it.
 */
final class Tagging {

    private static final COSName MARKED = COSName.getPDFName("Marked");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final COSDictionary root;

    private Tagging(COSDictionary root) {
        this.root = root;
    }

    /** The tags, or empty if the document has none. */
    static Optional<Tagging> of(OpenDocument document) {
        COSDictionary catalog = document.document().getDocumentCatalog().getCOSObject();
        COSDictionary marked = catalog.getCOSDictionary(COSName.MARK_INFO);
        return marked != null && marked.getBoolean(MARKED, false)
                ? Optional.ofNullable(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT))
                        .map(Tagging::new)
                : Optional.empty();
    }

    /** Tags what is drawn next, and gives the operator that begins it. */
    String mark(PageCanvas canvas) {
        COSDictionary page = canvas.page().getCOSObject();
        TreeMap<Long, COSBase> parents = new TreeMap<>();
        collect(
                root.getCOSDictionary(COSName.PARENT_TREE),
                parents,
                Collections.newSetFromMap(new IdentityHashMap<>()));
        long key = page.getLong(COSName.STRUCT_PARENTS, -1);
        if (key < 0) {
            key = Math.max(root.getInt(COSName.PARENT_TREE_NEXT_KEY, 0), parents.isEmpty() ? 0 : parents.lastKey() + 1);
            page.setLong(COSName.STRUCT_PARENTS, key);
            root.setLong(COSName.PARENT_TREE_NEXT_KEY, key + 1);
        }
        COSArray marks = new COSArray();
        if (parents.get(key) instanceof COSArray before) {
            before.forEach(marks::add);
        }
        int id = canvas.nextMarkId(marks.size());
        while (marks.size() < id) {
            marks.add(COSNull.NULL);
        }
        COSDictionary parent = parent();
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
        element.setName(COSName.S, "P");
        element.setItem(COSName.P, parent);
        element.setItem(PAGE, page);
        element.setInt(COSName.K, id);
        marks.add(element);
        marks.setDirect(true);
        parents.put(key, marks);
        addKid(parent, element);
        root.setItem(COSName.PARENT_TREE, tree(parents));
        root.setNeedToBeUpdated(true);
        return "/P <</MCID %d>> BDC".formatted(id);
    }

    /** The element for the whole document, if it is the only one at the top. */
    private COSDictionary parent() {
        COSBase top = root.getDictionaryObject(COSName.K);
        if (top instanceof COSArray kids && kids.size() == 1) {
            top = kids.getObject(0);
        }
        return top instanceof COSDictionary only && only.getDictionaryObject(COSName.K) instanceof COSArray
                ? only
                : root;
    }

    private static void addKid(COSDictionary parent, COSDictionary kid) {
        COSArray kids = new COSArray();
        COSBase before = parent.getItem(COSName.K);
        if (parent.getDictionaryObject(COSName.K) instanceof COSArray array) {
            array.forEach(kids::add);
        } else if (before != null) {
            kids.add(before);
        }
        kids.add(kid);
        kids.setDirect(true);
        parent.setItem(COSName.K, kids);
        parent.setNeedToBeUpdated(true);
    }

    private static void collect(COSDictionary node, Map<Long, COSBase> into, Set<COSDictionary> seen) {
        if (node == null || !seen.add(node)) {
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSNumber number) {
                COSBase value = numbers.getObject(i + 1);
                into.put(number.longValue(), value instanceof COSArray ? value : numbers.get(i + 1));
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, into, seen);
            }
        }
    }

    private static COSDictionary tree(Map<Long, COSBase> parents) {
        COSArray numbers = new COSArray();
        parents.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        numbers.setDirect(true);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
