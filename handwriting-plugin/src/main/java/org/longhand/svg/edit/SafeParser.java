package org.longhand.svg.edit;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.longhand.api.UnusableDocumentException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The one door through which documents come in. A document type may name the DTD of SVG, as older programs write it, but
 * nothing is fetched; it may declare nothing, hence there are no entities.
 */
final class SafeParser {

    private SafeParser() {}

    /**
     * Parses with namespaces.
     *
     * @throws UnusableDocumentException if the document is not well-formed, declares entities, or the handler refuses it
     */
    static void parse(SourceText source, DefaultHandler2 handler) throws UnusableDocumentException {
        try {
            XMLReader reader = reader(!Doctype.declares(source.withoutMark()));
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(new StringReader(source.withoutMark())));
        } catch (SAXParseException e) {
            throw new UnusableDocumentException(
                    "%s is no XML, line %d: %s".formatted(source.name(), e.getLineNumber(), oneLine(e)), e);
        } catch (SAXException e) {
            throw new UnusableDocumentException("%s %s".formatted(source.name(), oneLine(e)), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's XML parser does not work: " + e.getMessage(), e);
        }
    }

    private static XMLReader reader(boolean doctype) throws ParserConfigurationException, SAXException {
        // Not newInstance: whatever parser lies on the class path need not know these features.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", !doctype);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }

    private static String oneLine(SAXException e) {
        String message = e.getMessage();
        if (message.contains("DOCTYPE")) {
            return "its document type declares entities or the like, which is refused; remove what is within [ and ] behind"
                    + " <!DOCTYPE";
        }
        return message.replaceAll("\\s+", " ").strip();
    }
}
