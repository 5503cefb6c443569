package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.longhand.api.UnusableDocumentException;

/** The fields that signatures keep as they are (ISO 32000-2, sections 12.7.5.5 and 12.8.2.4). */
final class SignatureLocks {

    private static final COSName LOCK = COSName.getPDFName("Lock");
    private static final COSName ACTION = COSName.getPDFName("Action");

    private SignatureLocks() {}

    /**
     * Checks that a field can be filled without harm to a signature.
     *
     * @throws UnusableDocumentException if a signature locks it
     */
    static void requireNone(Form form, String name) throws UnusableDocumentException {
        for (PDSignatureField signature : form.signatures()) {
            if (of(signature).stream().anyMatch(lock -> holds(lock, name))) {
                throw new UnusableDocumentException(
                        "the field %s is locked by the signature %s, which would become invalid; force it to go on"
                                .formatted(name, signature.getFullyQualifiedName()));
            }
        }
    }

    /** What the field asked of the signature, and what the signature says that it locks. */
    private static List<COSDictionary> of(PDSignatureField signature) {
        List<COSDictionary> locks = new ArrayList<>();
        COSDictionary asked = signature.getCOSObject().getCOSDictionary(LOCK);
        if (asked != null) {
            locks.add(asked);
        }
        COSDictionary signed = signature.getCOSObject().getCOSDictionary(COSName.V);
        locks.addAll(SignatureReferences.parameters(signed, "FieldMDP"));
        return locks;
    }

    private static boolean holds(COSDictionary lock, String name) {
        return switch (String.valueOf(lock.getNameAsString(ACTION))) {
            case "Include" -> names(lock, name);
            case "Exclude" -> !names(lock, name);
            default -> true;
        };
    }

    /** Whether a lock names a field, or one that it is a part of. */
    private static boolean names(COSDictionary lock, String name) {
        COSArray fields = lock.getCOSArray(COSName.FIELDS);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            String named = fields.getString(i);
            if (named != null && (name.equals(named) || name.startsWith(named + "."))) {
                return true;
            }
        }
        return false;
    }
}
