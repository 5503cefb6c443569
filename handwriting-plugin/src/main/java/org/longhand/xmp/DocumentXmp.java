package org.longhand.xmp;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Provenance;

/** What a PDF says of itself in XMP: title and language by Dublin Core, and what wrote it. */
public final class DocumentXmp {

    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private DocumentXmp() {}

    /**
     * The packet in UTF-8.
     *
     * @param title left out if empty
     * @param language a BCP 47 tag
     */
    public static byte[] packet(String title, String language, Optional<Provenance> provenance) {
        return XmpPacket.of(xml -> {
            xml.writeStartElement("rdf", "RDF", ProvenanceRdf.RDF);
            xml.writeNamespace("rdf", ProvenanceRdf.RDF);
            describe(title, language, xml);
            if (provenance.isPresent()) {
                ProvenanceRdf.describe(provenance.get(), xml);
            }
            xml.writeEndElement();
        });
    }

    private static void describe(String title, String language, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rdf", "Description", ProvenanceRdf.RDF);
        xml.writeNamespace("dc", DC);
        xml.writeAttribute("rdf", ProvenanceRdf.RDF, "about", "");
        if (!title.isEmpty()) {
            list("title", "Alt", title, xml);
        }
        list("language", "Bag", language, xml);
        xml.writeEndElement();
    }

    private static void list(String property, String kind, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("dc", property, DC);
        xml.writeStartElement("rdf", kind, ProvenanceRdf.RDF);
        xml.writeStartElement("rdf", "li", ProvenanceRdf.RDF);
        if (kind.equals("Alt")) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
