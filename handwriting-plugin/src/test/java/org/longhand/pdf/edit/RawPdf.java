package org.longhand.pdf.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A PDF put together object by object, as ISO 32000-1 section 7.5 describes the file, so that every part of it can be
 * odd. Strings are in Latin-1; object 1 is the catalog.
 */
final class RawPdf {

    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String header = "%PDF-1.7\n";
    private String trailer = "/Root 1 0 R";

    /** A document of one page that says {@code Printed}; objects 1 to 5. */
    static RawPdf page(String pageEntries, String moreContent) {
        return new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(
                                3,
                                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>" + pageEntries
                                        + ">>")
                        .stream(4, "", "BT /F 12 Tf 200 300 Td (Printed) Tj ET\n" + moreContent)
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    /** As {@link #page(String, String)} in A4. */
    static RawPdf a4() {
        return page("/MediaBox[0 0 595.276 841.89]", "");
    }

    RawPdf header(String value) {
        header = value;
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    RawPdf object(int number, String value) {
        objects.put(number, latin1(value));
        return this;
    }

    RawPdf stream(int number, String entries, String content) {
        return stream(number, entries, latin1(content));
    }

    RawPdf stream(int number, String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "<<%s/Length %d>>\nstream\n".formatted(entries, content.length));
        out.writeBytes(content);
        write(out, "\nendstream");
        objects.put(number, out.toByteArray());
        return this;
    }

    /** The file, with a table of cross-references. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = body(out);
        int xref = out.size();
        int size = objects.keySet().stream().mapToInt(n -> n).max().orElse(0) + 1;
        write(out, "xref\n0 %d\n".formatted(size));
        for (int i = 0; i < size; i++) {
            Integer offset = offsets.get(i);
            write(out, offset == null ? "0000000000 65535 f \n" : "%010d 00000 n \n".formatted(offset));
        }
        write(out, "trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n".formatted(size, trailer, xref));
        return out.toByteArray();
    }

    /** The file, with a stream of cross-references, which takes the next free number. */
    byte[] bytesWithXrefStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = body(out);
        int xref = out.size();
        int number = objects.keySet().stream().mapToInt(n -> n).max().orElse(0) + 1;
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        offsets.put(number, xref);
        for (int i = 0; i <= number; i++) {
            int offset = offsets.getOrDefault(i, 0);
            table.writeBytes(new byte[] {
                (byte) (offset == 0 ? 0 : 1), (byte) (offset >> 16), (byte) (offset >> 8), (byte) offset, 0
            });
        }
        write(out, "%d 0 obj\n".formatted(number));
        write(
                out,
                "<</Type/XRef/Size %d/W[1 3 1]/Length %d %s>>\nstream\n".formatted(number + 1, table.size(), trailer));
        out.writeBytes(table.toByteArray());
        write(out, "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(xref));
        return out.toByteArray();
    }

    private Map<Integer, Integer> body(ByteArrayOutputStream out) {
        write(out, header);
        Map<Integer, Integer> offsets = new TreeMap<>();
        objects.forEach((number, object) -> {
            offsets.put(number, out.size());
            write(out, number + " 0 obj\n");
            out.writeBytes(object);
            write(out, "\nendobj\n");
        });
        return offsets;
    }

    Path save(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(latin1(text));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
