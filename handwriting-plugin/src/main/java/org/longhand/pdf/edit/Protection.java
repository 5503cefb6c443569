package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.longhand.api.UnusableDocumentException;

/**
 * What a document permits: by its encryption (ISO 32000-1, table 22) and by its signatures (section 12.8).
 *
 * @param document its name, for messages
 * @param permission what the password that opened it permits
 * @param signed whether it bears a signature
 * @param certification what a signature of its author still permits (DocMDP): 1 nothing, 2 to fill in the form, 3 to
 *     annotate as well; 0 if there is none
 */
record Protection(String document, AccessPermission permission, boolean signed, int certification) {

    private static final int FILL_IN = 2;

    /** A kind of change, by the least certification that permits it. */
    enum Change {
        FILL_IN(2),
        ANNOTATE(3),
        DRAW(4);

        private final int level;

        Change(int level) {
            this.level = level;
        }
    }

    static Protection of(OpenDocument document) {
        List<COSDictionary> signatures = new ArrayList<>();
        Form.of(document)
                .ifPresent(form -> form.signatures()
                        .forEach(field -> signatures.add(field.getCOSObject().getCOSDictionary(COSName.V))));
        COSDictionary catalog = document.document().getDocumentCatalog().getCOSObject();
        COSDictionary permissions = catalog.getCOSDictionary(COSName.PERMS);
        COSDictionary author = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
        if (author != null) {
            signatures.add(author);
        }
        int certification = signatures.stream()
                .flatMap(signature -> SignatureReferences.parameters(signature, "DocMDP").stream())
                .mapToInt(parameters -> parameters.getInt(COSName.P, FILL_IN))
                .map(level -> level < 1 || level > 3 ? FILL_IN : level)
                .min()
                .orElse(author == null ? 0 : FILL_IN);
        return new Protection(document.name(), document.permission(), !signatures.isEmpty(), certification);
    }

    /**
     * Checks that a change is permitted.
     *
     * @param force whether signatures may become invalid; what the encryption forbids stays forbidden
     * @throws UnusableDocumentException if it is not
     */
    void require(Change change, boolean force) throws UnusableDocumentException {
        boolean permitted = permission.canModify()
                || change == Change.ANNOTATE && permission.canModifyAnnotations()
                || change == Change.FILL_IN && (permission.canFillInForm() || permission.canModifyAnnotations());
        if (!permitted) {
            throw new UnusableDocumentException(
                    "%s does not permit this change; give the owner's password".formatted(document));
        }
        if (force || !signed) {
            return;
        }
        if (certification > 0 && change.level > certification) {
            throw new UnusableDocumentException(
                    "%s is certified by its author, whose signature permits %s and would become invalid; force it to go on"
                            .formatted(
                                    document,
                                    switch (certification) {
                                        case 1 -> "no change";
                                        case 2 -> "no more than to fill in its form";
                                        default -> "no more than to fill in its form and to annotate";
                                    }));
        }
        if (change == Change.DRAW) {
            throw new UnusableDocumentException(
                    "%s is signed, and a change of its pages would make the signature invalid; force it to go on"
                            .formatted(document));
        }
    }
}
