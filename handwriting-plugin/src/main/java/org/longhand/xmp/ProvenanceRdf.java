package org.longhand.xmp;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Provenance;

/**
 * Says in RDF what wrote a document: the properties of XMP (ISO 16684-1) that archives look for, and our own. There is
 * no time stamp, so that the same ink gives the same bytes.
 */
public final class ProvenanceRdf {

    /** Namespace of our own properties, which are the components of {@link Provenance}. */
    public static final String LONGHAND = "urn:x-longhand:provenance:";

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    /** "Created using a model that was derived from sampled content" in the vocabulary of the press (IPTC NewsCodes). */
    private static final String BY_TRAINED_MODEL =
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    private ProvenanceRdf() {}

    /** Writes the element {@code rdf:RDF}. */
    public static void write(Provenance provenance, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        describe(provenance, xml);
        xml.writeEndElement();
    }

    /** Writes the element {@code rdf:Description} alone. */
    static void describe(Provenance provenance, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("xmp", XMP);
        xml.writeNamespace("Iptc4xmpExt", IPTC);
        xml.writeNamespace("longhand", LONGHAND);
        xml.writeAttribute("rdf", RDF, "about", "");
        property("xmp", XMP, "CreatorTool", provenance.creator(), xml);
        property("Iptc4xmpExt", IPTC, "DigitalSourceType", BY_TRAINED_MODEL, xml);
        for (Map.Entry<String, String> entry : provenance.entries().entrySet()) {
            property("longhand", LONGHAND, entry.getKey(), entry.getValue(), xml);
        }
        xml.writeEndElement();
    }

    private static void property(String prefix, String namespace, String name, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** The element {@code rdf:RDF} alone, with all its namespaces. */
    public static String fragment(Provenance provenance) {
        StringWriter fragment = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(fragment);
            write(provenance, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
        return fragment.toString();
    }

    /** The RDF as an XMP packet in UTF-8, as PNG and parts of a PDF embed it. */
    public static byte[] packet(Provenance provenance) {
        return XmpPacket.of(xml -> write(provenance, xml));
    }
}
