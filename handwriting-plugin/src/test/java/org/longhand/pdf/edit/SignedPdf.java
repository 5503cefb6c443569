package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Signs documents, as {@link org.longhand.pdf.edit} reads signatures: their ranges and what they permit are right, but
 * no key was used.
 */
final class SignedPdf {

    private static final byte[] NO_CMS = "no key".getBytes(StandardCharsets.US_ASCII);

    private SignedPdf() {}

    /** With an approval signature. */
    static byte[] approved(byte[] pdf) throws IOException {
        return sign(pdf, 0, null);
    }

    /**
     * With a signature of the author.
     *
     * @param level what it permits: 1 nothing, 2 to fill in, 3 to annotate as well
     */
    static byte[] certified(byte[] pdf, int level) throws IOException {
        return sign(pdf, level, null);
    }

    /**
     * With a signature that locks fields.
     *
     * @param action {@code All}, {@code Include} or {@code Exclude}
     * @param fields their names
     */
    static byte[] locked(byte[] pdf, String action, String... fields) throws IOException {
        COSDictionary lock = new COSDictionary();
        lock.setName("Action", action);
        COSArray names = new COSArray();
        for (String field : fields) {
            names.add(new COSString(field));
        }
        lock.setItem(COSName.FIELDS, names);
        return sign(pdf, 0, lock);
    }

    private static byte[] sign(byte[] pdf, int level, COSDictionary lock) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Ada");
            Calendar date = new GregorianCalendar(2026, Calendar.JANUARY, 1);
            date.setTimeZone(TimeZone.getTimeZone("UTC"));
            signature.setSignDate(date);
            COSArray references = new COSArray();
            if (level > 0) {
                COSDictionary parameters = new COSDictionary();
                parameters.setItem(COSName.P, COSInteger.get(level));
                references.add(reference("DocMDP", parameters));
                COSDictionary permissions = new COSDictionary();
                permissions.setItem(COSName.DOCMDP, signature);
                document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            }
            if (lock != null) {
                references.add(reference("FieldMDP", lock));
            }
            if (references.size() > 0) {
                signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
            }
            document.addSignature(signature);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.getContent().readAllBytes();
            signing.setSignature(NO_CMS);
            return out.toByteArray();
        }
    }

    private static COSDictionary reference(String method, COSDictionary parameters) {
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setItem(COSName.V, COSName.getPDFName("1.2"));
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName(method));
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        return reference;
    }
}
