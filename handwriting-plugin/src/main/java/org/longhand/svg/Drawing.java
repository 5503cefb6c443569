package org.longhand.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Stroke;

/** How strokes look as paths. One drawing serves one document. */
interface Drawing {

    /** Writes the style sheet that the paths need, if any. */
    default void writeStyle(XMLStreamWriter xml) throws XMLStreamException {}

    /** Writes what all paths share, as attributes of the group around them. */
    void writeAttributes(XMLStreamWriter xml) throws XMLStreamException;

    /** Writes the attributes of a stroke's path. Strokes come in writing order. */
    void writePath(Stroke stroke, XMLStreamWriter xml) throws XMLStreamException;
}
