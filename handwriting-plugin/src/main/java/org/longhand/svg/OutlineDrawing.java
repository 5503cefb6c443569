package org.longhand.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;
import org.longhand.ink.NibOutline;

/** Lines of varying width: filled outlines. */
final class OutlineDrawing implements Drawing {

    private final Pen pen;
    private final NibOutline outline;
    private final Decimals decimals;

    OutlineDrawing(Handwriting ink, Pen pen, Decimals decimals) {
        this.pen = pen;
        this.outline = NibOutline.of(ink, pen);
        this.decimals = decimals;
    }

    @Override
    public void writeAttributes(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("fill", "#%06x".formatted(pen.rgb()));
        xml.writeAttribute("fill-rule", "nonzero");
    }

    @Override
    public void writePath(Stroke stroke, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("d", PathData.ofContours(outline.contours(stroke), decimals));
    }
}
