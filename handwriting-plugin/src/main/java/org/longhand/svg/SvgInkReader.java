package org.longhand.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTPolylineProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.apache.batik.parser.ParseException;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;
import org.longhand.recording.UntrustedXml;

/**
 * Takes the strokes of a drawing, as tablets and Inkscape's pencil save them: the outlines of all drawn paths and
 * polylines in document order, with their transforms. Only presentation attributes and {@code style} tell what is drawn;
 * style sheets are not looked at, nor anything outside the file.
 */
public final class SvgInkReader {

    private static final int WINDING = PathIterator.WIND_NON_ZERO;

    /** Flattened curves stay this near, as a share of the path's size. */
    private static final double FLATNESS = 3e-4;

    /** What these hold is not drawn where it stands. */
    private static final Set<String> NOT_DRAWN =
            Set.of("defs", "clipPath", "mask", "symbol", "marker", "pattern", "metadata");

    private final XMLStreamReader xml;
    private final Deque<Style> styles = new ArrayDeque<>();
    private final List<PenStroke> strokes = new ArrayList<>();
    private int filled;

    /** What an element inherits. */
    private record Style(AffineTransform transform, boolean drawn, boolean stroked) {}

    private SvgInkReader(XMLStreamReader xml) {
        this.xml = xml;
        styles.push(new Style(new AffineTransform(), true, false));
    }

    /**
     * Reads a drawing. Does not close the stream.
     *
     * @throws RecordingFormatException if it is no SVG, is damaged, or has no lines
     */
    public static Recording read(InputStream in) throws RecordingFormatException {
        try {
            return new SvgInkReader(UntrustedXml.reader(in)).document();
        } catch (XMLStreamException e) {
            throw UntrustedXml.malformed(e);
        } catch (IllegalArgumentException e) {
            throw new RecordingFormatException(e.getMessage(), e);
        }
    }

    private Recording document() throws XMLStreamException, RecordingFormatException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                styles.pop();
            }
        }
        if (strokes.isEmpty() && filled > 0) {
            throw new RecordingFormatException(
                    "its %d shapes are filled, but ink is lines: draw with a pencil, not with a brush"
                            .formatted(filled));
        }
        return new Recording(List.of(new RecordedLine("", strokes)), Recording.Timing.DRAWN);
    }

    private void start() throws RecordingFormatException {
        Style outer = styles.element();
        String element = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        try {
            AffineTransform transform = new AffineTransform(outer.transform());
            if (!attribute("transform").isEmpty()) {
                transform.concatenate(
                        AWTTransformProducer.createAffineTransform(new StringReader(attribute("transform"))));
            }
            boolean drawn = outer.drawn()
                    && !NOT_DRAWN.contains(element)
                    && !property("display").equals("none");
            // A class may be styled anywhere: take its word for it.
            String stroke = property("stroke");
            boolean stroked = stroke.isEmpty()
                    ? outer.stroked() || !attribute("class").isEmpty() && isShape(element)
                    : !stroke.equals("none");
            Style style = new Style(transform, drawn, stroked);
            styles.push(style);
            if (drawn && isShape(element)) {
                draw(element, style);
            }
        } catch (ParseException e) {
            throw new RecordingFormatException(
                    "the %s in line %d is malformed: %s".formatted(element, line, e.getMessage()), e);
        }
    }

    private static boolean isShape(String element) {
        return element.equals("path") || element.equals("polyline");
    }

    private void draw(String element, Style style) throws RecordingFormatException {
        if (!style.stroked()) {
            filled++;
            return;
        }
        Shape shape = shape(element);
        Rectangle2D box = shape.getBounds2D();
        double size = Math.max(box.getWidth(), box.getHeight());
        if (!(size <= PenStroke.MOST)) {
            throw new RecordingFormatException(
                    "a path is %s wide, but must be at most %.0f".formatted(size, PenStroke.MOST));
        }
        double scale = Math.sqrt(Math.abs(style.transform().getDeterminant()));
        add(shape.getPathIterator(style.transform(), Math.max(1e-9, FLATNESS * size * scale)));
    }

    private Shape shape(String element) {
        try {
            return element.equals("path")
                    ? AWTPathProducer.createShape(new StringReader(attribute("d")), WINDING)
                    : AWTPolylineProducer.createShape(new StringReader(attribute("points")), WINDING);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
    }

    private void add(PathIterator path) {
        List<double[]> points = new ArrayList<>();
        double[] at = new double[6];
        while (!path.isDone()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                finish(points);
            }
            if (kind == PathIterator.SEG_CLOSE) {
                points.add(points.get(0));
            } else {
                points.add(new double[] {at[0], at[1]});
            }
            path.next();
        }
        finish(points);
    }

    private void finish(List<double[]> points) {
        if (!points.isEmpty()) {
            strokes.add(new PenStroke(
                    points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray(),
                    new double[0]));
            points.clear();
        }
    }

    /** A property in the style attribute, else in an attribute of its own; empty if it is inherited. */
    private String property(String name) {
        for (String declaration : attribute("style").split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2 && parts[0].strip().equals(name)) {
                return parts[1].strip();
            }
        }
        String value = attribute(name).strip();
        return value.equals("inherit") ? "" : value;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
