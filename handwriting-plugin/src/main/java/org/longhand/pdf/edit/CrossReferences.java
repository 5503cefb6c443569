package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.longhand.api.PdfFile;

/** The tables that say where in a file its objects lie (ISO 32000-1, section 7.5.4). */
final class CrossReferences {

    private static final int LONGEST_HEAD = 40;

    private CrossReferences() {}

    /** Whether the tables can be read as they stand, and each object lies where they say. */
    static boolean areSound(PdfFile file) throws IOException {
        FileBody body = FileBody.of(file.path());
        try (RandomAccessRead source = body.read();
                PDDocument document = new PDFParser(source, file.password()).parse(false);
                RandomAccessRead bytes = body.read()) {
            for (Map.Entry<COSObjectKey, Long> entry :
                    document.getDocument().getXrefTable().entrySet()) {
                // Objects in streams have the negative number of their stream.
                if (entry.getValue() > 0 && !isObject(bytes, entry.getKey(), entry.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isObject(RandomAccessRead bytes, COSObjectKey key, long offset) throws IOException {
        if (offset >= bytes.length()) {
            return false;
        }
        bytes.seek(offset);
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < LONGEST_HEAD; i++) {
            int c = bytes.read();
            if (c < 0) {
                break;
            }
            head.append((char) c);
        }
        String[] words = head.toString().strip().split("\\s+", 4);
        return words.length >= 3
                && words[0].equals(Long.toString(key.getNumber()))
                && words[1].equals(Integer.toString(key.getGeneration()))
                && words[2].startsWith("obj");
    }
}
