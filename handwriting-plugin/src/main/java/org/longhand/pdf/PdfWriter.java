package org.longhand.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.longhand.api.Description;
import org.longhand.api.Handwriting;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Provenance;
import org.longhand.ink.NibOutline;
import org.longhand.page.Sheet;
import org.longhand.xmp.DocumentXmp;

/** Writes ink as a searchable, tagged PDF of as many pages as it needs. */
public final class PdfWriter {

    private final Pen pen;
    private final Page page;
    private final Description description;

    /** Makes a writer of such documents. */
    public PdfWriter(Output.Pdf output) {
        this.pen = output.pen();
        this.page = output.page();
        this.description = output.description();
    }

    /**
     * Writes the document. The same ink gives the same bytes, so it bears no date. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a line does not fit between the margins of the page
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            InvisibleFont font = new InvisibleFont(document, ink.text() + " ");
            StructureTags tags = new StructureTags(document);
            Optional<NibOutline> outline = pen.isRound() ? Optional.empty() : Optional.of(NibOutline.of(ink, pen));
            Optional<PaperLayer> paper = PaperLayer.of(document, page);
            CRC32 identity = new CRC32();
            for (Sheet sheet : Sheet.spread(ink, page)) {
                byte[] content = SheetContent.of(sheet, page, ink.xHeightMm(), pen, outline, font);
                identity.update(content);
                PDPage written = page(document, content, font);
                paper.ifPresent(rulings -> rulings.addTo(written));
                document.addPage(written);
                tags.addLines(written, sheet.lines());
            }
            describe(document, ink);
            // Otherwise PDFBox takes the time of day.
            document.setDocumentId(identity.getValue());
            // PDFBox would close the stream.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(to);
        }
    }

    private PDPage page(PDDocument document, byte[] content, InvisibleFont font) throws IOException {
        PDPage result = new PDPage(new PDRectangle((float) (page.widthMm() * SheetContent.POINTS_PER_MM), (float)
                (page.heightMm() * SheetContent.POINTS_PER_MM)));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName(SheetContent.FONT), font.font());
        result.setResources(resources);
        result.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        return result;
    }

    private void describe(PDDocument document, Handwriting ink) throws IOException {
        String title = description.titleOf(ink);
        document.getDocumentInformation().setTitle(title);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(DocumentXmp.packet(title, description.language(), ink.provenance()));
        document.getDocumentCatalog().setMetadata(metadata);
        ink.provenance().ifPresent(provenance -> tellProvenance(document, provenance));
        document.getDocumentCatalog().setLanguage(description.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** For those who do not read XMP, but only the older information dictionary. */
    private static void tellProvenance(PDDocument document, Provenance provenance) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreator(provenance.creator());
        provenance.entries().forEach((name, value) -> information.setCustomMetadataValue("longhand:" + name, value));
    }
}
