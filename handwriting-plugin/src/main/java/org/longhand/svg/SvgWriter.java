package org.longhand.svg;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Pen;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;
import org.longhand.ink.Decimals;
import org.longhand.xmp.ProvenanceRdf;

/**
 * Writes ink as an SVG in millimetres: one unfilled path for each touch of the pen, in writing order, grouped by line
 * and word, on no background. Title and description say what is written, metadata what wrote it.
 */
public final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Below this x-height a hundredth of a millimetre would show. */
    private static final double FINE_X_HEIGHT_MM = 2;

    private static final Bounds NO_INK = new Bounds(0, 0, 0, 0);

    private final Pen pen;

    /** Makes a writer with a pen. */
    public SvgWriter(Pen pen) {
        this.pen = pen;
    }

    /**
     * Writes the document in UTF-8. The same ink gives the same bytes. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
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
        Decimals decimals = new Decimals(ink.xHeightMm() < FINE_X_HEIGHT_MM ? 3 : 2);
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        writeSize(ink, decimals, xml);
        xml.writeAttribute("role", "img");
        writeText("title", ink.text().lines().findFirst().orElse(""), xml);
        writeText("desc", ink.text(), xml);
        if (ink.provenance().isPresent()) {
            writeMetadata(ink.provenance().get(), xml);
        }
        startGroup(xml);
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#%06x".formatted(pen.rgb()));
        xml.writeAttribute("stroke-width", new Decimals(3).format(pen.widthMm()));
        xml.writeAttribute("stroke-linecap", "round");
        xml.writeAttribute("stroke-linejoin", "round");
        for (Line line : ink.lines()) {
            writeLine(line, decimals, xml);
        }
        end(xml);
        end(xml);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void writeSize(Handwriting ink, Decimals decimals, XMLStreamWriter xml) throws XMLStreamException {
        // Half a pen's width is ink, the other half leaves room for rounding.
        Bounds box = Bounds.of(ink.strokes()).orElse(NO_INK).grow(pen.widthMm());
        String width = decimals.format(box.width());
        String height = decimals.format(box.height());
        xml.writeAttribute("width", width + "mm");
        xml.writeAttribute("height", height + "mm");
        xml.writeAttribute(
                "viewBox", String.join(" ", decimals.format(box.minX()), decimals.format(box.minY()), width, height));
    }

    private static void writeLine(Line line, Decimals decimals, XMLStreamWriter xml) throws XMLStreamException {
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
                xml.writeAttribute("d", PathData.of(stroke, decimals));
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
}
