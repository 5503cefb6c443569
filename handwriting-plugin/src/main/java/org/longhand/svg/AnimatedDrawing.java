package org.longhand.svg;

import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;
import org.longhand.ink.PenClock;
import org.longhand.ink.PenClock.Timing;

/**
 * Lines that appear as a hand would write them, by style alone and without a script: the dash of each path is as long as
 * the path ({@code pathLength="1"}) and is pulled onto it. Programs that do not know animations, and people who want
 * less motion, see the finished ink.
 */
final class AnimatedDrawing implements Drawing {

    /** A hidden path shows no round cap of a dash without length; the dash is longer than the path by a hair. */
    private static final String STYLE = """

            @keyframes write{from{visibility:visible;stroke-dashoffset:1.01}to{visibility:visible;stroke-dashoffset:0}}
            @media (prefers-reduced-motion:no-preference){
            .writing path{visibility:hidden;stroke-dasharray:1.01 2;animation:write 1s linear forwards}
            }
            """;

    private static final Decimals SECONDS = new Decimals(2);
    private static final Decimals SHARE = new Decimals(2);

    private final LineDrawing lines;
    private final double pace;
    private final PenClock clock;

    /**
     * @param lines the finished ink
     * @param clock not asked yet
     * @param pace how many times as fast as the clock
     */
    AnimatedDrawing(LineDrawing lines, PenClock clock, double pace) {
        this.lines = lines;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void writeStyle(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(SvgWriter.SVG, "style");
        xml.writeCharacters(STYLE);
        xml.writeEndElement();
    }

    @Override
    public void writeAttributes(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("class", "writing");
        lines.writeAttributes(xml);
    }

    @Override
    public void writePath(Stroke stroke, XMLStreamWriter xml) throws XMLStreamException {
        Timing timing = clock.next(stroke);
        // Browsers that do not know linear() leave it out and draw at constant speed.
        String speed = timing.progress().stream().map(SHARE::format).collect(Collectors.joining(","));
        xml.writeAttribute("pathLength", "1");
        xml.writeAttribute(
                "style",
                "animation-delay:%ss;animation-duration:%ss;animation-timing-function:linear(%s)"
                        .formatted(
                                SECONDS.format(timing.beginSeconds() / pace),
                                SECONDS.format(Math.max(0.01, timing.durationSeconds() / pace)),
                                speed));
        lines.writePath(stroke, xml);
    }
}
