package org.longhand.recording;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML of unknown origin: a document type is refused, nothing outside the file is looked at, elements nest to a limit. */
public final class UntrustedXml {

    private static final int DEEPEST = 100;

    private UntrustedXml() {}

    /**
     * Reads a document event by event. Does not close the stream.
     *
     * @throws XMLStreamException if it does not begin as XML does
     */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return new Guard(factory.createXMLStreamReader(in));
    }

    private static final class Guard extends StreamReaderDelegate {

        private int depth;

        Guard(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == DTD) {
                throw new XMLStreamException("it has a document type; take the line <!DOCTYPE …> out");
            }
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new XMLStreamException("its elements are nested deeper than %d".formatted(DEEPEST));
            }
            return event;
        }

        @Override
        public String getElementText() throws XMLStreamException {
            String text = super.getElementText();
            depth--; // the end of the element was read with its text
            return text;
        }
    }

    /** Says what is wrong with a document, as one line. */
    public static RecordingFormatException malformed(XMLStreamException e) {
        String where = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        String reason = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        return new RecordingFormatException(reason.replaceAll("\\s+", " ") + where, e);
    }
}
