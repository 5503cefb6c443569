package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;

/** Rectangles of a document (ISO 32000-1, section 7.9.5). */
final class Boxes {

    private static final int SIDES = 4;

    private Boxes() {}

    /**
     * Whether viewers agree on where a rectangle is. They do not if one of its sides is no number, or has an exponent as
     * in {@code 1e3}, which PDF does not know (section 7.3.3): some read a number, some nothing, some take another box.
     */
    static boolean areSound(COSArray box) {
        for (int i = 0; i < Math.min(SIDES, box.size()); i++) {
            COSBase side = box.getObject(i);
            if (!(side instanceof COSInteger) && !(side instanceof COSFloat real && isPlain(real))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(COSFloat number) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            number.writePDF(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString(StandardCharsets.US_ASCII).indexOf('e') < 0;
    }
}
