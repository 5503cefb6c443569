package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.longhand.ink.Decimals;

/**
 * Draws over what a page shows. Streams and resources may belong to several pages, so the page gets its own list of
 * streams and its own copy of the resources; what they refer to stays as it is.
 */
final class PageCanvas {

    private static final Decimals DECIMALS = new Decimals(9);

    private final OpenDocument document;
    private final PDPage page;
    private final COSDictionary xObjects;
    private final StringBuilder drawn = new StringBuilder();
    private final List<PrintedText.Code> removed = new ArrayList<>();
    private byte[] content;
    private ContentBalance balance;
    private int marks;
    private int objects;

    /**
     * Prepares a page.
     *
     * @param number of the page, for messages
     */
    PageCanvas(OpenDocument document, PDPage page, int number) throws IOException {
        this.document = document;
        this.page = page;
        this.content = PageContent.decode(page, number);
        this.balance = ContentBalance.of(content);
        this.xObjects = ownXObjects(page);
    }

    private static COSDictionary ownXObjects(PDPage page) {
        COSDictionary resources = new COSDictionary();
        if (PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES)
                instanceof COSDictionary shared) {
            resources.addAll(shared);
        }
        COSDictionary objects = new COSDictionary();
        COSDictionary shared = resources.getCOSDictionary(COSName.XOBJECT);
        if (shared != null) {
            objects.addAll(shared);
        }
        resources.setDirect(true);
        objects.setDirect(true);
        resources.setItem(COSName.XOBJECT, objects);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        return objects;
    }

    PDPage page() {
        return page;
    }

    /** A number for marked content that the page does not use yet. */
    int nextMarkId(int least) {
        marks = Math.max(Math.max(marks, least), balance.highestMarkId() + 1);
        return marks++;
    }

    /** Takes characters out of what the page had. */
    void remove(List<PrintedText.Code> codes) {
        removed.addAll(codes);
    }

    /**
     * Draws an object.
     *
     * @param place from the object's space to user space
     * @param mark operator that begins marked content around it, or empty
     */
    void draw(PDFormXObject form, AffineTransform place, Optional<String> mark) {
        COSName name = freeName();
        xObjects.setItem(name, form);
        objects++;
        mark.ifPresent(begin -> drawn.append(begin).append('\n'));
        drawn.append("q ")
                .append(numbers(place))
                .append("cm /")
                .append(name.getName())
                .append(" Do Q\n");
        mark.ifPresent(begin -> drawn.append("EMC\n"));
    }

    static String numbers(AffineTransform transform) {
        double[] values = new double[6];
        transform.getMatrix(values);
        StringBuilder numbers = new StringBuilder();
        for (double value : values) {
            numbers.append(DECIMALS.format(value)).append(' ');
        }
        return numbers.toString();
    }

    private COSName freeName() {
        int i = xObjects.size();
        while (xObjects.containsKey(COSName.getPDFName("Ink" + i))) {
            i++;
        }
        return COSName.getPDFName("Ink" + i);
    }

    /** Makes what was drawn the content of the page. */
    void finish() throws IOException {
        if (!removed.isEmpty()) {
            content = TextRemoval.remove(content, removed);
            balance = ContentBalance.of(content);
        }
        COSArray streams = new COSArray();
        if (swallows(balance.closing() + drawn)) {
            streams.add(stream(("q /" + enclosed().getName() + " Do Q\n" + drawn).getBytes(StandardCharsets.US_ASCII)));
        } else {
            streams.add(stream(balance.opening().getBytes(StandardCharsets.US_ASCII)));
            if (!removed.isEmpty()) {
                streams.add(stream(content));
            } else {
                for (COSBase stream : PageContent.streams(document.document(), page)) {
                    StreamLength.correct(document, stream);
                    streams.add(stream);
                }
            }
            streams.add(stream((balance.closing() + drawn).getBytes(StandardCharsets.US_ASCII)));
        }
        streams.setDirect(true);
        page.getCOSObject().setItem(COSName.CONTENTS, streams);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    /** Whether the content breaks off, such as within a string, of which what comes behind would become a part. */
    private boolean swallows(String behind) {
        byte[] tail = behind.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[content.length + tail.length];
        System.arraycopy(content, 0, whole, 0, content.length);
        System.arraycopy(tail, 0, whole, content.length, tail.length);
        return !balance.isComplete() || ContentBalance.of(whole).objects() != balance.objects() + objects;
    }

    /** The content as an object, which ends where its stream ends. */
    private COSName enclosed() throws IOException {
        PDResources resources = new PDResources();
        resources.getCOSObject().addAll(page.getCOSObject().getCOSDictionary(COSName.RESOURCES));
        COSDictionary before = new COSDictionary();
        before.addAll(xObjects);
        resources.getCOSObject().setItem(COSName.XOBJECT, before);
        PDFormXObject form = InkForm.of(document.document(), content, resources, page.getMediaBox());
        COSStream only = page.getCOSObject().getCOSStream(COSName.CONTENTS);
        if (only != null && removed.isEmpty()) {
            PageContent.copyEncoded(only, form.getCOSObject());
        }
        COSName name = freeName();
        xObjects.setItem(name, form);
        return name;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.document().getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
