package org.longhand.inkml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordingFormatException;

/**
 * Reads the content of a {@code trace} (InkML, section 3.2.1): points separated by commas, each a value for every channel.
 * A {@code !} in front makes a value and those after it explicit, {@code '} a difference, {@code "} a second difference;
 * {@code *} repeats what the channel did before.
 */
final class TraceParser {

    private static final Pattern VALUE = Pattern.compile(
            "\\s*([!'\"]?)\\s*(#[0-9A-Fa-f]{1,8}|[-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?|[TF*?])");

    /** How the values of a channel are to be taken. */
    private enum Order {
        EXPLICIT,
        FIRST_DIFFERENCE,
        SECOND_DIFFERENCE
    }

    /** What a channel did so far. */
    private static final class Track {
        Order order = Order.EXPLICIT;
        double value;
        double velocity;
        double acceleration;
    }

    private final List<Channel> channels;
    private final int regular;
    private final Track[] tracks;

    /** For traces of this format; it has the channels X and Y. */
    TraceParser(List<Channel> channels) {
        this.channels = channels;
        this.regular = (int) channels.stream().filter(c -> !c.intermittent()).count();
        this.tracks = new Track[channels.size()];
        Arrays.setAll(tracks, i -> new Track());
    }

    /**
     * Reads one trace.
     *
     * @throws RecordingFormatException if it is malformed; the message has the number of the point
     */
    PenStroke parse(String content) throws RecordingFormatException {
        List<double[]> points = new ArrayList<>();
        for (String point : content.split(",", -1)) {
            if (!point.isBlank()) {
                points.add(point(point, points.size() + 1));
            }
        }
        if (points.isEmpty()) {
            throw new RecordingFormatException("a trace has no points");
        }
        int t = index("T");
        try {
            return new PenStroke(
                    column(points, index("X")),
                    column(points, index("Y")),
                    t < 0 || t >= regular ? new double[0] : column(points, t));
        } catch (IllegalArgumentException e) {
            throw new RecordingFormatException(e.getMessage(), e);
        }
    }

    private double[] point(String text, int number) throws RecordingFormatException {
        double[] values = new double[channels.size()];
        Matcher value = VALUE.matcher(text);
        int channel = 0;
        int end = 0;
        while (end < text.length() && value.region(end, text.length()).lookingAt()) {
            if (channel == values.length) {
                throw new RecordingFormatException("point %d has more than %d values".formatted(number, values.length));
            }
            values[channel] = next(tracks[channel], value.group(1), value.group(2))
                    * channels.get(channel).factor();
            channel++;
            end = value.end();
        }
        if (!text.substring(end).isBlank()) {
            String rest = text.substring(end).strip();
            throw new RecordingFormatException("point %d has \"%s\", but must have a number there"
                    .formatted(number, rest.substring(0, Math.min(20, rest.length()))));
        }
        if (channel < regular) {
            throw new RecordingFormatException(
                    "point %d has %d values, but needs %d".formatted(number, channel, regular));
        }
        return values;
    }

    private static double next(Track track, String prefix, String text) {
        if (!prefix.isEmpty()) {
            track.order = switch (prefix) {
                case "'" -> Order.FIRST_DIFFERENCE;
                case "\"" -> Order.SECOND_DIFFERENCE;
                default -> Order.EXPLICIT;
            };
        }
        double before = track.value;
        boolean repeated = text.equals("*") || text.equals("?");
        double number = repeated ? 0 : number(text);
        switch (track.order) {
            case EXPLICIT -> {
                track.value = repeated ? before : number;
                track.acceleration = 0;
            }
            case FIRST_DIFFERENCE -> {
                track.velocity = repeated ? track.velocity : number;
                track.value = before + track.velocity;
            }
            case SECOND_DIFFERENCE -> {
                track.acceleration = repeated ? track.acceleration : number;
                track.velocity += track.acceleration;
                track.value = before + track.velocity;
            }
        }
        if (track.order == Order.EXPLICIT) {
            track.velocity = track.value - before;
        }
        return track.value;
    }

    private static double number(String text) {
        return switch (text.charAt(0)) {
            case 'T' -> 1;
            case 'F' -> 0;
            case '#' -> Long.parseLong(text.substring(1), 16);
            default -> Double.parseDouble(text);
        };
    }

    private int index(String name) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static double[] column(List<double[]> points, int channel) {
        return points.stream().mapToDouble(point -> point[channel]).toArray();
    }
}
