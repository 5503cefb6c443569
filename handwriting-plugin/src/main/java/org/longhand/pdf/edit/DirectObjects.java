package org.longhand.pdf.edit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Pages, annotations and fields that are not objects of their own but stand within an array (which is odd, but viewers
 * read it): when such a one is changed, what holds it has to be written too.
 */
final class DirectObjects {

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private DirectObjects() {}

    /** Marks as changed what holds a changed one. */
    static void announce(OpenDocument document) {
        DirectObjects objects = new DirectObjects();
        for (PDPage page : document.pages()) {
            objects.announce(page.getCOSObject(), COSName.ANNOTS);
        }
        COSDictionary catalog = document.document().getDocumentCatalog().getCOSObject();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            objects.announce(form, COSName.FIELDS);
        }
        COSDictionary pages = catalog.getCOSDictionary(COSName.PAGES);
        if (pages != null) {
            objects.announce(pages, COSName.KIDS);
        }
    }

    private void announce(COSDictionary holder, COSName key) {
        COSArray array = holder.getCOSArray(key);
        if (array == null || !seen.add(holder)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            COSBase entry = array.get(i);
            if (array.getObject(i) instanceof COSDictionary kid) {
                announce(kid, COSName.KIDS);
                if (entry == kid && kid.isNeedToBeUpdated()) {
                    array.setNeedToBeUpdated(true);
                    holder.setNeedToBeUpdated(true);
                }
            }
        }
        if (array.isNeedToBeUpdated()) {
            // As the standard wants them.
            array.forEach(entry -> entry.setDirect(false));
        }
    }
}
