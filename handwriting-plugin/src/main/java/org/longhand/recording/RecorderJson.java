package org.longhand.recording;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what {@code samples/recorder.html} saves. Numbers of a stroke are as many x (to the right) and y (down), in any
 * unit, and t in milliseconds; what else there is, such as the pressure, is skipped.
 *
 * <pre>{@code
 * {"format": "longhand-recording", "version": 1,
 *  "lines": [{"text": "Dear Ada", "strokes": [{"x": [1, 2], "y": [3, 4], "t": [0, 8]}]}]}
 * }</pre>
 */
public final class RecorderJson {

    private static final String FORMAT = "longhand-recording";
    private static final Set<String> COORDINATES = Set.of("x", "y", "t");
    private static final int MOST_NUMBERS = 200_000;

    private final JsonReader json;
    private final List<RecordedLine> lines = new ArrayList<>();
    private boolean known;

    private RecorderJson(JsonReader json) {
        this.json = json;
    }

    /**
     * Reads a recording. Does not close the stream.
     *
     * @throws RecordingFormatException if it is none, or is damaged
     * @throws IOException if the stream cannot be read
     */
    public static Recording read(InputStream in) throws IOException {
        JsonReader json = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(16);
        try {
            return new RecorderJson(json).document();
        } catch (MalformedJsonException | EOFException e) {
            throw new RecordingFormatException("it is no whole JSON: the fault is at " + json.getPath(), e);
        } catch (IllegalStateException | NumberFormatException e) {
            throw new RecordingFormatException(
                    "%s is not what a recording has there; save it again".formatted(json.getPath()), e);
        } catch (IllegalArgumentException e) {
            throw new RecordingFormatException(e.getMessage(), e);
        }
    }

    private Recording document() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> known = json.nextString().equals(FORMAT);
                case "lines" -> lines();
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (!known) {
            throw new RecordingFormatException("it is JSON, but its \"format\" is not \"%s\"".formatted(FORMAT));
        }
        return new Recording(lines, Recording.Timing.SAMPLED);
    }

    private void lines() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            String text = "";
            List<PenStroke> strokes = new ArrayList<>();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "text" -> text = json.nextString();
                    case "strokes" -> strokes(strokes);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            lines.add(new RecordedLine(text, strokes));
        }
        json.endArray();
    }

    private void strokes(List<PenStroke> strokes) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, double[]> numbers = new HashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (COORDINATES.contains(name)) {
                    numbers.put(name, numbers());
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
            double[] none = {};
            strokes.add(new PenStroke(
                    numbers.getOrDefault("x", none), numbers.getOrDefault("y", none), numbers.getOrDefault("t", none)));
        }
        json.endArray();
    }

    private double[] numbers() throws IOException {
        List<Double> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            if (values.size() == MOST_NUMBERS) {
                throw new RecordingFormatException("a stroke has more than %d points".formatted(MOST_NUMBERS));
            }
            values.add(json.nextDouble());
        }
        json.endArray();
        return values.stream().mapToDouble(value -> value).toArray();
    }
}
