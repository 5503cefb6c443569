package org.longhand.inkml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;
import org.longhand.recording.UntrustedXml;

/**
 * Reads InkML: traces with any channels, contexts and groups. Groups that say what is written in them are lines; if none
 * does, the outermost groups are.
 *
 * <p>Not applied: mappings and transforms of canvases (a turned or mirrored sheet shows in the ink), and brushes.
 */
public final class InkMlReader {

    /** Types of annotation that say what is written; the specification leaves them open. */
    private static final Set<String> TEXT_TYPES = Set.of("text", "truth", "label", "transcription", "transcript");

    private final XMLStreamReader xml;
    private final TraceFormats formats;
    private final Deque<Group> open = new ArrayDeque<>();

    /** A traceGroup, or the document. */
    private static final class Group {
        final String context;
        final List<Group> groups = new ArrayList<>();
        final List<PenStroke> strokes = new ArrayList<>();
        String text = "";

        Group(String context) {
            this.context = context;
        }

        RecordedLine asLine() {
            return new RecordedLine(text, allStrokes().toList());
        }

        Stream<PenStroke> allStrokes() {
            return Stream.concat(strokes.stream(), groups.stream().flatMap(Group::allStrokes));
        }

        /** The outermost groups, this one included, that say what is written in them. */
        Stream<Group> labelled() {
            return text.isEmpty() ? groups.stream().flatMap(Group::labelled) : Stream.of(this);
        }
    }

    private InkMlReader(XMLStreamReader xml) {
        this.xml = xml;
        this.formats = new TraceFormats(xml);
    }

    /**
     * Reads a document. Does not close the stream.
     *
     * @throws RecordingFormatException if it is no InkML, is damaged, or has no ink
     */
    public static Recording read(InputStream in) throws RecordingFormatException {
        try {
            return new InkMlReader(UntrustedXml.reader(in)).document();
        } catch (XMLStreamException e) {
            throw UntrustedXml.malformed(e);
        } catch (IllegalArgumentException e) {
            throw new RecordingFormatException(e.getMessage(), e);
        }
    }

    private Recording document() throws XMLStreamException, RecordingFormatException {
        Group all = new Group("");
        open.push(all);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                formats.end();
                if (xml.getLocalName().equals("traceGroup")) {
                    open.pop();
                }
            }
        }
        return new Recording(lines(all), Recording.Timing.SAMPLED);
    }

    private static List<RecordedLine> lines(Group all) {
        List<Group> labelled = all.groups.stream().flatMap(Group::labelled).toList();
        boolean everything =
                labelled.stream().mapToLong(g -> g.allStrokes().count()).sum()
                        == all.allStrokes().count();
        if (!labelled.isEmpty() && everything) {
            return labelled.stream().map(Group::asLine).toList();
        }
        boolean grouped = all.strokes.isEmpty() && all.groups.size() > 1;
        return grouped ? all.groups.stream().map(Group::asLine).toList() : List.of(all.asLine());
    }

    private void start() throws XMLStreamException, RecordingFormatException {
        formats.start();
        switch (xml.getLocalName()) {
            case "traceGroup" -> {
                String context = attribute("contextRef");
                Group group = new Group(context.isEmpty() ? open.element().context : context);
                open.element().groups.add(group);
                open.push(group);
            }
            case "trace" -> trace();
            case "annotation" -> {
                if (TEXT_TYPES.contains(attribute("type").toLowerCase(Locale.ROOT))) {
                    open.element().text = xml.getElementText().strip();
                }
            }
            default -> {}
        }
    }

    private void trace() throws XMLStreamException, RecordingFormatException {
        boolean penDown = attribute("type").isEmpty() || attribute("type").equals("penDown");
        boolean continued = Set.of("middle", "end").contains(attribute("continuation"));
        String own = attribute("contextRef");
        List<Channel> format = formats.find(own.isEmpty() ? open.element().context : own);
        int line = xml.getLocation().getLineNumber();
        String content = xml.getElementText();
        if (!penDown || content.isBlank()) {
            return;
        }
        List<PenStroke> strokes = open.element().strokes;
        try {
            PenStroke stroke = new TraceParser(format).parse(content);
            int last = strokes.size() - 1;
            if (continued && last >= 0) {
                strokes.set(last, join(strokes.get(last), stroke));
            } else {
                strokes.add(stroke);
            }
        } catch (RecordingFormatException e) {
            throw new RecordingFormatException("the trace in line %d: %s".formatted(line, e.getMessage()), e);
        }
    }

    private static PenStroke join(PenStroke first, PenStroke second) {
        boolean timed = first.isTimed() && second.isTimed() && first.time()[first.length() - 1] <= second.time()[0];
        return new PenStroke(
                join(first.x(), second.x()),
                join(first.y(), second.y()),
                timed ? join(first.time(), second.time()) : new double[0]);
    }

    private static double[] join(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
