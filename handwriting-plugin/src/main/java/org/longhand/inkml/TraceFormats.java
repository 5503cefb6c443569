package org.longhand.inkml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.longhand.recording.RecordingFormatException;

/**
 * Finds the channels of each trace: formats have ids, stand in contexts and ink sources, or are referred to by them. What
 * stands outside {@code definitions} holds for all traces behind it (InkML, section 4).
 */
final class TraceFormats {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final List<Channel> USUAL = List.of(Channel.X, Channel.Y);
    private static final int MOST_CHANNELS = 64;

    private final XMLStreamReader xml;
    private final Map<String, List<Channel>> byId = new HashMap<>();
    /** Ids of the contexts and ink sources around the place of reading. */
    private final Deque<String> around = new ArrayDeque<>();

    private boolean inDefinitions;
    private List<Channel> current = USUAL;

    TraceFormats(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The format that a reference such as {@code #pen} leads to, or without one the current format. */
    List<Channel> find(String reference) throws RecordingFormatException {
        if (reference.isEmpty()) {
            return current;
        }
        List<Channel> found = byId.get(reference.replaceFirst("^.*#", ""));
        if (found == null) {
            throw new RecordingFormatException("it refers to \"%s\", which it does not define before"
                    .formatted(reference.substring(0, Math.min(40, reference.length()))));
        }
        return found;
    }

    /** Takes the start of any element. */
    void start() throws XMLStreamException, RecordingFormatException {
        switch (xml.getLocalName()) {
            case "definitions" -> inDefinitions = true;
            case "inkSource" -> around.push(id());
            case "context" -> startContext();
            case "traceFormat" -> register(id(), channels());
            default -> {}
        }
    }

    /** Takes the end of any element. */
    void end() {
        switch (xml.getLocalName()) {
            case "definitions" -> inDefinitions = false;
            case "inkSource", "context" -> around.pop();
            default -> {}
        }
    }

    private void startContext() throws RecordingFormatException {
        around.push(id());
        String reference = Stream.of("traceFormatRef", "inkSourceRef", "contextRef")
                .map(name -> xml.getAttributeValue(null, name))
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        register(id(), find(reference));
    }

    private void register(String id, List<Channel> channels) {
        byId.put(id, channels);
        around.forEach(each -> byId.put(each, channels));
        if (!inDefinitions) {
            current = channels;
        }
    }

    private List<Channel> channels() throws XMLStreamException, RecordingFormatException {
        List<Channel> channels = new ArrayList<>();
        boolean intermittent = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("traceFormat"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("intermittentChannels")) {
                intermittent = true;
            } else if (xml.isStartElement() && xml.getLocalName().equals("channel")) {
                channels.add(Channel.of(
                        attribute("name"),
                        attribute("units"),
                        attribute("orientation").equals("-ve"),
                        intermittent));
            }
        }
        List<String> names = channels.stream()
                .filter(c -> !c.intermittent())
                .map(Channel::name)
                .toList();
        if (!names.contains("X") || !names.contains("Y") || channels.size() > MOST_CHANNELS) {
            throw new RecordingFormatException(
                    "a trace format has the regular channels %s, but needs X and Y among at most %d"
                            .formatted(names.subList(0, Math.min(8, names.size())), MOST_CHANNELS));
        }
        return channels;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String id() {
        String id = xml.getAttributeValue(XML, "id");
        return id == null ? "" : id;
    }
}
