package org.longhand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import picocli.CommandLine.TypeConversionException;

/**
 * Settings in a YAML file: a mapping of names to plain values. It is read event by event, so nothing of it can become an
 * object, refer to another file or expand.
 *
 * @param values checked, by the names of their settings
 * @param text to write, if the file has one
 */
record Template(Map<TemplateSetting, Object> values, Optional<String> text) {

    private static final int MAX_BYTES = 1_000_000;
    private static final String TEXT = "text";

    /**
     * Reads a file.
     *
     * @throws CliException if it cannot be read, or is not what it should be; the message has the line
     */
    static Template read(Path file) {
        try (InputStream in = TextFile.open(file)) {
            byte[] bytes = TextFile.readAll(in, file.toString(), MAX_BYTES, "make it shorter");
            return new Reader(file).read(TextFile.decode(bytes, StandardCharsets.UTF_8, file.toString()));
        } catch (IOException e) {
            throw new CliException(ExitCode.USAGE, "cannot read %s: %s".formatted(file, IoErrors.reason(e)), e);
        }
    }

    /** Reads one file, whose name is in every message. */
    private static final class Reader {

        private final Path file;
        private final Map<TemplateSetting, Object> values = new LinkedHashMap<>();
        private String text;

        Reader(Path file) {
            this.file = file;
        }

        Template read(String yaml) {
            try {
                LoadSettings settings = LoadSettings.builder().build();
                Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
                events.next(); // start of the stream
                Event document = events.next();
                if (document.getEventId() == Event.ID.DocumentStart) {
                    readMapping(events);
                }
            } catch (MarkedYamlEngineException e) {
                int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
                throw error(line, "it is not YAML: %s".formatted(e.getProblem()));
            } catch (YamlEngineException e) {
                throw new CliException(ExitCode.USAGE, "%s is not YAML: %s".formatted(file, e.getMessage()), e);
            }
            return new Template(Map.copyOf(values), Optional.ofNullable(text));
        }

        private void readMapping(Iterator<Event> events) {
            Event start = events.next();
            boolean empty =
                    start instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
            if (empty) {
                return;
            }
            if (start.getEventId() != Event.ID.MappingStart) {
                throw error(line(start), "there are no settings; write them as NAME: VALUE, each on a line");
            }
            for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
                if (!(key instanceof ScalarEvent name)) {
                    throw error(line(key), "a name is expected, then a colon and a value");
                }
                add(name.getValue(), line(key), events.next());
            }
            events.next(); // end of the document
            Event end = events.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw error(line(end), "there is a second document; write one");
            }
        }

        private void add(String name, int line, Event event) {
            String value = event instanceof ScalarEvent scalar ? scalar.getValue() : null;
            if (name.equals(TEXT)) {
                if (value == null || value.isBlank() || text != null) {
                    throw error(line, "text must be there once, and not be empty");
                }
                text = value;
                return;
            }
            TemplateSetting setting = TemplateSetting.of(name)
                    .orElseThrow(() -> error(
                            line,
                            "there is no setting \"%s\"; use some of %s, text"
                                    .formatted(name, TemplateSetting.names())));
            if (values.containsKey(setting)) {
                throw error(line, "%s is there twice; leave one out".formatted(name));
            }
            if (value == null) {
                throw error(line, "%s is a list or mapping, but must be one value".formatted(name));
            }
            try {
                values.put(setting, setting.parse(value));
            } catch (TypeConversionException | IllegalArgumentException e) {
                throw error(line, "%s: %s".formatted(name, e.getMessage()));
            }
        }

        private static int line(Event event) {
            return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        }

        private CliException error(int line, String message) {
            return new CliException(ExitCode.USAGE, "%s:%d: %s".formatted(file, line, message));
        }
    }
}
