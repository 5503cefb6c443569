package org.longhand.svg;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Description;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;
import org.longhand.ink.Decimals;
import org.longhand.ink.PenClock;
import org.longhand.page.Canvas;
import org.longhand.xmp.ProvenanceRdf;

/**
 * Writes ink as an SVG in millimetres: one path for each touch of the pen, in writing order, grouped by line and word, in
 * a layer as Inkscape and plotter programs know it, on no background. Title and description say what is written,
 * metadata what wrote it.
 */
public final class SvgWriter {

    static final String SVG = "http://www.w3.org/2000/svg";

    static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    /** Plotter programs (vpype, AxiDraw) number their layers by the figure that the label starts with. */
    private static final String LAYER = "1 ink";

    /** Below this x-height a hundredth of a millimetre would show. */
    private static final double FINE_X_HEIGHT_MM = 2;

    private final Pen pen;
    private final Optional<Page> page;
    private final Description description;
    private final DrawingFactory drawings;

    /** Makes a writer of such documents. */
    public SvgWriter(Output.Svg output) {
        this(output, output.pen().isRound() ? LineDrawing::new : OutlineDrawing::new);
    }

    private SvgWriter(Output.Svg output, DrawingFactory drawings) {
        this.pen = output.pen();
        this.page = output.page();
        this.description = output.description();
        this.drawings = drawings;
    }

    /** Makes a writer of documents that write themselves, and are such documents otherwise. */
    public static SvgWriter animated(Output.AnimatedSvg output) {
        return new SvgWriter(
                new Output.Svg(output.pen(), output.page(), output.description()),
                (ink, pen, decimals) -> new AnimatedDrawing(
                        new LineDrawing(ink, pen, decimals), new PenClock(ink.xHeightMm()), output.pace()));
    }

    /**
     * Writes the document in UTF-8. The same ink gives the same bytes. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the ink does not fit on the page
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to); // the XML writer writes byte by byte
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
            writeDocument(ink, xml);
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the SVG could not be written: " + e.getMessage(), e);
        }
    }

    private void writeDocument(Handwriting ink, XMLStreamWriter xml) throws XMLStreamException {
        Canvas canvas = page.map(sheet -> Canvas.of(ink, sheet)).orElseGet(() -> Canvas.around(ink, pen));
        Decimals decimals = new Decimals(ink.xHeightMm() < FINE_X_HEIGHT_MM ? 3 : 2);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        xml.setPrefix("inkscape", INKSCAPE);
        xml.writeNamespace("inkscape", INKSCAPE);
        writeSize(canvas.box(), decimals, xml);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", description.language());
        writeText("title", description.titleOf(ink), xml);
        writeText("desc", ink.text(), xml);
        if (ink.provenance().isPresent()) {
            writeMetadata(ink.provenance().get(), xml);
        }
        Drawing drawing = drawings.create(ink, pen, decimals);
        drawing.writeStyle(xml);
        if (canvas.rulings().isPresent()) {
            PaperGroup.write(canvas.rulings().get(), canvas.box(), decimals, xml);
        }
        startGroup(xml);
        xml.writeAttribute("id", "ink");
        xml.writeAttribute(INKSCAPE, "groupmode", "layer");
        xml.writeAttribute(INKSCAPE, "label", LAYER);
        drawing.writeAttributes(xml);
        for (Line line : ink.lines()) {
            writeLine(line, drawing, xml);
        }
        end(xml);
        end(xml);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static void writeSize(Bounds box, Decimals decimals, XMLStreamWriter xml) throws XMLStreamException {
        String width = decimals.format(box.width());
        String height = decimals.format(box.height());
        xml.writeAttribute("width", width + "mm");
        xml.writeAttribute("height", height + "mm");
        xml.writeAttribute(
                "viewBox", String.join(" ", decimals.format(box.minX()), decimals.format(box.minY()), width, height));
    }

    private static void writeLine(Line line, Drawing drawing, XMLStreamWriter xml) throws XMLStreamException {
        if (line.words().isEmpty()) {
            return;
        }
        startGroup(xml);
        xml.writeAttribute("class", "line");
        for (Word word : line.words()) {
            startGroup(xml);
            xml.writeAttribute("class", "word");
            xml.writeAttribute("aria-label", writable(word.text()));
            for (Stroke stroke : word.strokes()) {
                xml.writeCharacters("\n");
                xml.writeEmptyElement(SVG, "path");
                drawing.writePath(stroke, xml);
            }
            end(xml);
        }
        end(xml);
    }

    private static void writeText(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(SVG, element);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private static void writeMetadata(Provenance provenance, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(SVG, "metadata");
        ProvenanceRdf.write(provenance, xml);
        xml.writeEndElement();
    }

    private static void startGroup(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(SVG, "g");
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    /** The text with a replacement character for each that XML 1.0 (section 2.2) cannot hold. */
    private static String writable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private interface DrawingFactory {
        Drawing create(Handwriting ink, Pen pen, Decimals decimals);
    }
}
