package org.longhand.pdf.edit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.longhand.api.UnusableDocumentException;

/**
 * The scripts that compute fields from others (ISO 32000-1, section 12.6.3). They are read and never run, so a field
 * that one of them reads cannot be filled without a wrong result elsewhere.
 */
final class Scripts {

    private Scripts() {}

    /**
     * Checks that a field can be filled without running a script.
     *
     * @throws UnusableDocumentException if it is computed, or others are computed from it
     */
    static void requireNone(Form form, PDTerminalField field, String name) throws UnusableDocumentException {
        COSArray order = form.fields().getCOSObject().getCOSArray(COSName.getPDFName("CO"));
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (int i = 0; order != null && i < order.size(); i++) {
            if (!(order.getObject(i) instanceof COSDictionary computed)) {
                continue;
            }
            String script = calculation(computed);
            if (computed == field.getCOSObject() && !script.isEmpty()) {
                throw new UnusableDocumentException(
                        "the field %s is computed by a script of the document; fill in what it is computed from, with a viewer"
                                .formatted(name));
            }
            if (script.contains(last)) {
                throw new UnusableDocumentException(
                        "the document computes %s from %s by a script, which is not run; use a viewer, or force it to leave %s as it is"
                                .formatted(computed.getString(COSName.T), name, computed.getString(COSName.T)));
            }
        }
    }

    /** The script that computes a field; empty if there is none or it cannot be read. */
    private static String calculation(COSDictionary field) {
        COSDictionary actions = field.getCOSDictionary(COSName.AA);
        COSDictionary compute = actions == null ? null : actions.getCOSDictionary(COSName.C);
        COSBase script = compute == null ? null : compute.getDictionaryObject(COSName.JS);
        if (script instanceof COSString text) {
            return text.getString();
        }
        if (script instanceof COSStream stream) {
            return stream.toTextString();
        }
        return "";
    }
}
