package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.longhand.api.UnusableDocumentException;

/** The content of a page: its streams, and what they decode to, but only so much of it. */
final class PageContent {

    /** A map of a city has 100 MB; a stream made to exhaust memory has gigabytes. */
    static final int MOST_BYTES = 200_000_000;

    private PageContent() {}

    /**
     * The streams of the content, or what refers to them, in order. What is none is left out: viewers would not draw what
     * comes behind it. What is there and cannot be read may be one to them.
     */
    static List<COSBase> streams(PDDocument document, PDPage page) {
        COSArray array = page.getCOSObject().getCOSArray(COSName.CONTENTS);
        List<COSBase> streams = new ArrayList<>();
        if (array != null) {
            array.forEach(streams::add);
        } else if (page.getCOSObject().getItem(COSName.CONTENTS) != null) {
            streams.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        streams.removeIf(entry -> !mayBeStream(document, entry));
        return streams;
    }

    private static boolean mayBeStream(PDDocument document, COSBase entry) {
        if (!(entry instanceof COSObject reference)) {
            return entry instanceof COSStream;
        }
        return reference.getObject() == null
                ? document.getDocument().getXrefTable().containsKey(reference.getKey())
                : reference.getObject() instanceof COSStream;
    }

    /** Copies the data of a stream as it is: of a damaged one, others may decode more. */
    static void copyEncoded(COSStream from, COSStream to) throws IOException {
        try (InputStream in = from.createRawInputStream();
                OutputStream out = to.createRawOutputStream()) {
            in.transferTo(out);
        }
        for (COSName entry : List.of(COSName.FILTER, COSName.DECODE_PARMS)) {
            to.setItem(entry, from.getItem(entry));
        }
    }

    /**
     * The decoded content; of a damaged stream, what comes before the damage.
     *
     * @param number of the page, for messages
     * @throws UnusableDocumentException if there is more than {@value #MOST_BYTES} bytes
     */
    static byte[] decode(PDPage page, int number) throws UnusableDocumentException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        COSArray array = page.getCOSObject().getCOSArray(COSName.CONTENTS);
        if (array == null) {
            append(page.getCOSObject().getCOSStream(COSName.CONTENTS), content, number);
        } else {
            for (int i = 0; i < array.size(); i++) {
                append(array.getObject(i) instanceof COSStream stream ? stream : null, content, number);
                content.write('\n');
            }
        }
        return content.toByteArray();
    }

    private static void append(COSStream stream, ByteArrayOutputStream to, int number)
            throws UnusableDocumentException {
        if (stream == null) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = decoded(stream)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                to.write(buffer, 0, n);
                if (to.size() > MOST_BYTES) {
                    throw new UnusableDocumentException(
                            "page %d has more than %d bytes of content".formatted(number, MOST_BYTES));
                }
            }
        } catch (UnusableDocumentException e) {
            throw e;
        } catch (IOException e) {
            // Viewers draw what comes before the damage.
            return;
        }
    }

    /** Not by PDFBox where it can be avoided, which decodes the whole stream before it gives the first byte. */
    private static InputStream decoded(COSStream stream) throws IOException {
        List<COSBase> filters = filters(stream);
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null
                || !filters.stream().allMatch(PageContent::isFlate)) {
            return stream.createInputStream();
        }
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    private static List<COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            List<COSBase> names = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i));
            }
            return names;
        }
        return filters == null ? List.of() : List.of(filters);
    }
}
