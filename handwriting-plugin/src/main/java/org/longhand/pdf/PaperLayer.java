package org.longhand.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.longhand.api.Page;
import org.longhand.page.Rulings;

/** The rulings of the paper as a layer that readers can hide (ISO 32000-1, section 8.11); the pages share one stream. */
final class PaperLayer {

    private final PDOptionalContentGroup group;
    private final PDStream content;

    private PaperLayer(PDDocument document, byte[] content) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        group = new PDOptionalContentGroup(Rulings.LAYER);
        layers.addGroup(group);
        document.getDocumentCatalog().setOCProperties(layers);
        this.content = new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** The layer, or empty if the paper is blank. */
    static Optional<PaperLayer> of(PDDocument document, Page page) throws IOException {
        Rulings rulings = Rulings.of(page);
        return rulings.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperLayer(document, SheetContent.of(rulings, page)));
    }

    /** Puts the rulings under what the page holds. */
    void addTo(PDPage page) {
        COSArray streams = new COSArray();
        streams.add(content.getCOSObject());
        page.getContentStreams().forEachRemaining(stream -> streams.add(stream.getCOSObject()));
        page.getCOSObject().setItem(COSName.CONTENTS, streams);
        page.getResources().put(COSName.getPDFName(SheetContent.PAPER), group);
    }
}
