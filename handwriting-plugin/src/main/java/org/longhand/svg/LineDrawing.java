package org.longhand.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;

/** Lines of constant width: unfilled paths along the middle of the ink, with round ends. */
final class LineDrawing implements Drawing {

    private final Pen pen;
    private final Decimals decimals;

    LineDrawing(Handwriting ink, Pen pen, Decimals decimals) {
        this.pen = pen;
        this.decimals = decimals;
    }

    @Override
    public void writeAttributes(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#%06x".formatted(pen.rgb()));
        xml.writeAttribute("stroke-width", new Decimals(3).format(pen.widthMm()));
        xml.writeAttribute("stroke-linecap", "round");
        xml.writeAttribute("stroke-linejoin", "round");
    }

    @Override
    public void writePath(Stroke stroke, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("d", PathData.of(stroke, decimals));
    }
}
