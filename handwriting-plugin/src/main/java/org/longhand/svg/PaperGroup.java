package org.longhand.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.ink.Bounds;
import org.longhand.ink.Decimals;
import org.longhand.page.Rulings;

/** Writes the rulings of the paper as a layer of their own, which assistive technology passes over. */
final class PaperGroup {

    private PaperGroup() {}

    /**
     * Writes the group, which is to come before the ink.
     *
     * @param box of the page, from whose upper left corner the rulings are measured
     */
    static void write(Rulings rulings, Bounds box, Decimals decimals, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("g");
        xml.writeAttribute("id", "paper");
        xml.writeAttribute(SvgWriter.INKSCAPE, "groupmode", "layer");
        xml.writeAttribute(SvgWriter.INKSCAPE, "label", Rulings.LAYER);
        xml.writeAttribute("aria-hidden", "true");
        xml.writeAttribute(
                "transform", "translate(%s %s)".formatted(decimals.format(box.minX()), decimals.format(box.minY())));
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#%06x".formatted(rulings.pen().rgb()));
        xml.writeAttribute("stroke-width", decimals.format(rulings.pen().widthMm()));
        xml.writeAttribute("stroke-linecap", "round");
        if (rulings.dotDistanceMm() > 0) {
            xml.writeAttribute("stroke-dasharray", "0 " + decimals.format(rulings.dotDistanceMm()));
        }
        xml.writeCharacters("\n");
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", data(rulings, decimals));
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static String data(Rulings rulings, Decimals decimals) {
        StringBuilder data = new StringBuilder();
        for (Rulings.Segment line : rulings.lines()) {
            data.append('M').append(decimals.format(line.from().x())).append(' ');
            data.append(decimals.format(line.from().y())).append('L');
            data.append(decimals.format(line.to().x())).append(' ');
            data.append(decimals.format(line.to().y()));
        }
        return data.toString();
    }
}
