package org.longhand.training.iam;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the strokes of one {@code lineStrokes} file. Document types and entities are refused, so nothing is fetched. */
final class LineStrokesParser {

    /** Many times the longest released line, which has 3,000. */
    private static final int MAX_POINTS = 100_000;

    private final XMLInputFactory factory = XMLInputFactory.newInstance();

    LineStrokesParser() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * The pen-down strokes in writing order, each {@code [2][n]}, n &gt; 0, y growing down; points whose coordinates
     * are not numbers are left out.
     *
     * @throws MalformedLineException if this is not XML, or holds too many points
     * @throws IOException if the stream cannot be read
     */
    List<double[][]> parse(InputStream in) throws IOException {
        List<double[][]> strokes = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        int total = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Point")) {
                    addPoint(xml, points);
                    if (++total > MAX_POINTS) {
                        throw new MalformedLineException("more than " + MAX_POINTS + " points");
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("Stroke")) {
                    if (!points.isEmpty()) {
                        strokes.add(columns(points));
                        points.clear();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new MalformedLineException("not well-formed XML: " + e.getMessage());
        }
        return strokes;
    }

    private static void addPoint(XMLStreamReader xml, List<double[]> points) {
        double x = number(xml.getAttributeValue(null, "x"));
        double y = number(xml.getAttributeValue(null, "y"));
        if (Double.isFinite(x) && Double.isFinite(y)) {
            points.add(new double[] {x, y});
        }
    }

    private static double number(String attribute) {
        try {
            return attribute == null ? Double.NaN : Double.parseDouble(attribute);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double[][] columns(List<double[]> points) {
        return new double[][] {
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray()
        };
    }
}
