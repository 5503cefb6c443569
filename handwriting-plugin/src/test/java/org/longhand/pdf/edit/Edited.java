package org.longhand.pdf.edit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;
import org.longhand.layout.TestInk;

/**
 * A document that was written into, with ink in loops.
 *
 * @param bytes the result
 * @param notes what the user was told
 */
record Edited(byte[] bytes, List<String> notes) {

    static Edited of(Path document, Placement placement, String text) throws IOException {
        return of(document, PdfEdit.of(new Insertion(HandwritingRequest.of(text), placement)));
    }

    static Edited of(Path document, PdfEdit edit) throws IOException {
        return of(PdfFile.of(document), edit);
    }

    static Edited of(PdfFile document, PdfEdit edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> notes = new DocumentEdit(document, edit).write(TestInk::of, out);
        return new Edited(out.toByteArray(), notes);
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    String text() throws IOException {
        try (PDDocument document = open()) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    boolean startsWith(Path original) throws IOException {
        byte[] before = Files.readAllBytes(original);
        return bytes.length > before.length && Arrays.equals(before, Arrays.copyOf(bytes, before.length));
    }

    /** Box around what is bluish on a page as it is seen, in millimetres of a page whose unit is a point. */
    Bounds inkMm(int page) throws IOException {
        try (PDDocument document = open()) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, 254);
            int width = image.getWidth();
            int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            int[] ink = IntStream.range(0, pixels.length)
                    .filter(i -> (pixels[i] & 0xff) > (pixels[i] >> 16 & 0xff) + 40)
                    .toArray();
            int[] x = Arrays.stream(ink).map(i -> i % width).sorted().toArray();
            int top = ink[0] / width;
            int bottom = ink[ink.length - 1] / width;
            return new Bounds(x[0] / 10.0, top / 10.0, x[x.length - 1] / 10.0, bottom / 10.0);
        }
    }
}
