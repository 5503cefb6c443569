package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a signature says about later changes (ISO 32000-1, section 12.8.1, table 253). */
final class SignatureReferences {

    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");

    private SignatureReferences() {}

    /**
     * The parameters of a method.
     *
     * @param signature its dictionary
     * @param method such as {@code DocMDP}
     * @return none if the signature does not use the method; empty ones where it has none
     */
    static List<COSDictionary> parameters(COSDictionary signature, String method) {
        List<COSDictionary> parameters = new ArrayList<>();
        COSArray references = signature.getCOSArray(REFERENCE);
        for (int i = 0; references != null && i < references.size(); i++) {
            if (references.getObject(i) instanceof COSDictionary reference
                    && method.equals(reference.getNameAsString(METHOD))) {
                COSDictionary found = reference.getCOSDictionary(PARAMETERS);
                parameters.add(found == null ? new COSDictionary() : found);
            }
        }
        return parameters;
    }
}
