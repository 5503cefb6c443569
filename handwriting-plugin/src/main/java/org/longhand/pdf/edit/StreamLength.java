package org.longhand.pdf.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** The length that a stream has in its file, which PDFBox corrects silently, but by which other programs go. */
final class StreamLength {

    private static final int LONGEST_DICTIONARY = 4096;
    private static final Pattern DICTIONARY = Pattern.compile("(?s)\\d+\\s+\\d+\\s+obj\\b(.*?)\\bstream\\r?\\n");
    private static final Pattern NUMBER = Pattern.compile("/Length\\s+(\\d{1,10})(?!\\d|\\s+\\d+\\s+R)");

    private StreamLength() {}

    /** Has a stream written anew if its length is wrong in the file. */
    static void correct(OpenDocument document, COSBase reference) throws IOException {
        if (reference instanceof COSObject object && object.getObject() instanceof COSStream stream) {
            Long offset = document.document().getDocument().getXrefTable().get(object.getKey());
            if (offset != null && offset > 0 && isWrong(document, offset, stream)) {
                stream.setNeedToBeUpdated(true);
            }
        }
    }

    private static boolean isWrong(OpenDocument document, long offset, COSStream stream) throws IOException {
        byte[] head = new byte[LONGEST_DICTIONARY];
        try (RandomAccessRead file = FileBody.of(document.file().path()).read()) {
            file.seek(Math.min(offset, file.length()));
            int read = file.read(head);
            Matcher dictionary =
                    DICTIONARY.matcher(new String(head, 0, Math.max(0, read), StandardCharsets.ISO_8859_1));
            if (!dictionary.lookingAt()) {
                return false;
            }
            Matcher number = NUMBER.matcher(dictionary.group(1));
            // A length of its own object was read there.
            return number.find()
                    ? Long.parseLong(number.group(1)) != stream.getLong(COSName.LENGTH)
                    : !(stream.getItem(COSName.LENGTH) instanceof COSObject);
        }
    }
}
