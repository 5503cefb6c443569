package org.longhand.xmp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The wrapping of XMP (ISO 16684-1, section 7.3), by which programs find it within any file. */
final class XmpPacket {

    private XmpPacket() {}

    /** What writes the element {@code rdf:RDF}. */
    interface Content {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The packet in UTF-8. */
    static byte[] of(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            content.write(xml);
            xml.writeEndElement();
            xml.writeProcessingInstruction("xpacket", "end=\"w\"");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
