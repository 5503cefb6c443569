package org.longhand.inkml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;

/**
 * Writes ink as InkML: a trace for each touch of the pen, with the pen's positions in millimetres and a time for each,
 * in a group for each word in a group for each line. Annotations say what is written, and what wrote it.
 *
 * <p>The network's points are evenly spaced in time, but it does not know how long that is; {@value #INTERVAL_MS} ms make
 * the speed of a person.
 */
public final class InkMlWriter {

    private static final String INKML = "http://www.w3.org/2003/InkML";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final int INTERVAL_MS = 20;
    /** Pen lifts take longer: two intervals to the next stroke. */
    private static final int LIFT_MS = 40;

    private static final Decimals MICROMETRES = new Decimals(3);

    private final Pen pen;
    private long timeMs;

    /** Makes a writer with a pen. */
    public InkMlWriter(Pen pen) {
        this.pen = pen;
    }

    /**
     * Writes the document in UTF-8. The same ink gives the same bytes. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to); // the XML writer writes byte by byte
        timeMs = 0;
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
            writeDocument(ink, xml);
            xml.flush();
            buffered.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the InkML could not be written: " + e.getMessage(), e);
        }
    }

    private void writeDocument(Handwriting ink, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("ink", xml);
        xml.writeDefaultNamespace(INKML);
        if (ink.provenance().isPresent()) {
            annotate("creator", ink.provenance().get().creator(), xml);
            for (Map.Entry<String, String> entry :
                    ink.provenance().get().entries().entrySet()) {
                annotate("longhand." + entry.getKey(), entry.getValue(), xml);
            }
        }
        writeDefinitions(xml);
        for (Line line : ink.lines()) {
            if (!line.words().isEmpty()) {
                writeLine(line, xml);
            }
        }
        end(xml);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void writeDefinitions(XMLStreamWriter xml) throws XMLStreamException {
        start("definitions", xml);
        start("traceFormat", xml);
        xml.writeAttribute("xml", XML, "id", "positions");
        channel("X", "decimal", "mm", xml);
        channel("Y", "decimal", "mm", xml);
        channel("T", "integer", "ms", xml);
        end(xml);
        start("brush", xml);
        xml.writeAttribute("xml", XML, "id", "pen");
        property("color", "#%06X".formatted(pen.rgb()), "", xml);
        property("width", MICROMETRES.format(pen.widthMm()), "mm", xml);
        property("tip", "ellipse", "", xml);
        end(xml);
        empty("context", xml);
        xml.writeAttribute("xml", XML, "id", "page");
        xml.writeAttribute("traceFormatRef", "#positions");
        xml.writeAttribute("brushRef", "#pen");
        end(xml);
    }

    private static void channel(String name, String type, String units, XMLStreamWriter xml) throws XMLStreamException {
        empty("channel", xml);
        xml.writeAttribute("name", name);
        xml.writeAttribute("type", type);
        xml.writeAttribute("units", units);
    }

    private static void property(String name, String value, String units, XMLStreamWriter xml)
            throws XMLStreamException {
        empty("brushProperty", xml);
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
        if (!units.isEmpty()) {
            xml.writeAttribute("units", units);
        }
    }

    private void writeLine(Line line, XMLStreamWriter xml) throws XMLStreamException {
        start("traceGroup", xml);
        xml.writeAttribute("contextRef", "#page");
        annotate("text", line.text(), xml);
        for (Word word : line.words()) {
            start("traceGroup", xml);
            annotate("text", word.text(), xml);
            for (Stroke stroke : word.strokes()) {
                writeTrace(stroke, xml);
            }
            end(xml);
        }
        end(xml);
    }

    private void writeTrace(Stroke stroke, XMLStreamWriter xml) throws XMLStreamException {
        StringBuilder trace = new StringBuilder();
        for (Point point : stroke.points()) {
            trace.append(trace.isEmpty() ? "" : ", ")
                    .append(MICROMETRES.format(point.x()))
                    .append(' ')
                    .append(MICROMETRES.format(point.y()))
                    .append(' ')
                    .append(timeMs);
            timeMs += INTERVAL_MS;
        }
        timeMs += LIFT_MS - INTERVAL_MS;
        start("trace", xml);
        xml.writeCharacters(trace.toString());
        xml.writeEndElement();
    }

    private static void annotate(String type, String text, XMLStreamWriter xml) throws XMLStreamException {
        start("annotation", xml);
        xml.writeAttribute("type", type);
        // XML 1.0 (section 2.2) cannot hold every character.
        xml.writeCharacters(
                text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
        xml.writeEndElement();
    }

    private static void start(String element, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("", element, INKML);
    }

    private static void empty(String element, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("", element, INKML);
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}
