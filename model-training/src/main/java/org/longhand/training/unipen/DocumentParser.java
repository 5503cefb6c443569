package org.longhand.training.unipen;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.training.corpus.Tally;

/**
 * Reads one UNIPEN file. A line that begins with a dot and a letter is a keyword and ends the component before it; what
 * stands between keywords is coordinates after {@code .PEN_DOWN} and {@code .PEN_UP}, else prose and ignored.
 *
 * <p>Both kinds of component count in a segment's range, but only if they hold coordinates: counting empty pen-ups
 * shifts every later segment of most contributors.
 */
final class DocumentParser {

    /** Gives an included file, read with the coordinate layout in force, or empty if it cannot be had. */
    interface Includes {
        Optional<Document> include(String name, CoordinateLayout layout) throws IOException;
    }

    /** More than fifty times what the largest released file holds. */
    private static final int MAX_COMPONENTS = 1_000_000;

    private final BufferedReader lines;
    private final Includes includes;
    private final Tally problems;

    private final List<Component> components = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private Optional<String> writer = Optional.empty();
    private CoordinateLayout layout;

    private Optional<CoordinateLines> coordinates = Optional.empty();
    private boolean penDown;

    DocumentParser(BufferedReader lines, CoordinateLayout layout, Includes includes, Tally problems) {
        this.lines = lines;
        this.layout = layout;
        this.includes = includes;
        this.problems = problems;
    }

    Document parse() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.strip();
            if (text.length() > 1 && text.charAt(0) == '.' && Character.isLetter(text.charAt(1))) {
                endComponent();
                keyword(text);
            } else if (!text.isEmpty()) {
                coordinateLine(text);
            }
        }
        endComponent();
        return new Document(List.copyOf(components), List.copyOf(segments), writer, layout);
    }

    private void keyword(String text) throws IOException {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String value = text.substring(end).strip();
        switch (text.substring(0, end)) {
            case ".PEN_DOWN" -> beginComponent(true, value);
            case ".PEN_UP" -> beginComponent(false, value);
            case ".SEGMENT" -> segment(value);
            case ".INCLUDE" -> include(value);
            case ".COORD" ->
                CoordinateLayout.parse(value)
                        .ifPresentOrElse(parsed -> layout = parsed, () -> problem("coordinate layouts without x or y"));
            case ".WRITER_ID" -> writer = value.isEmpty() ? writer : Optional.of(value);
            default -> {}
        }
    }

    private void beginComponent(boolean down, String value) {
        coordinates = Optional.of(new CoordinateLines());
        penDown = down;
        if (!value.isEmpty()) {
            coordinateLine(value);
        }
    }

    private void coordinateLine(String text) {
        if (coordinates.isPresent() && !coordinates.get().add(text, layout)) {
            problem("coordinate lines that are not numbers");
        }
    }

    private void endComponent() {
        if (coordinates.isPresent() && coordinates.get().size() > 0 && hasRoomFor(1)) {
            components.add(new Component(penDown, coordinates.get().points()));
        }
        coordinates = Optional.empty();
    }

    private void segment(String value) throws IOException {
        SegmentParser.parse(value, lines).ifPresentOrElse(segments::add, () -> problem("malformed segments"));
    }

    private void include(String name) throws IOException {
        Optional<Document> found = includes.include(name, layout);
        if (found.isEmpty() || !hasRoomFor(found.get().components().size())) {
            return;
        }
        Document included = found.get();
        for (Segment segment : included.segments()) {
            segments.add(segment.shifted(components.size()));
        }
        components.addAll(included.components());
        writer = included.writer().or(() -> writer);
        layout = included.layout();
    }

    private boolean hasRoomFor(int more) {
        boolean room = components.size() + more <= MAX_COMPONENTS;
        if (!room) {
            problem("components beyond the limit of a document");
        }
        return room;
    }

    private void problem(String what) {
        problems.count(UnipenReader.PROBLEMS, what);
    }
}
