package org.longhand.hand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Hand;

/**
 * A catalog as a UTF-8 text file: a hand on each line, as name, description and the numbers of its style, all separated
 * by semicolons. Empty lines and lines that begin with {@code #} are skipped.
 *
 * <pre>{@code
 * # name;description;style
 * brisk;Upright and quick, letters well apart;0.25;-1.5;0.125
 * }</pre>
 */
public final class HandFile {

    private static final String SEPARATOR = ";";

    private HandFile() {}

    /**
     * Reads a catalog. Does not close the stream.
     *
     * @throws IOException if the stream cannot be read, or a line has no name, description and style; the message has
     *     the line's number
     * @throws IllegalArgumentException if the hands do not make a {@link HandCatalog}
     */
    public static HandCatalog read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<StyledHand> hands = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                hands.add(parse(line, number));
            }
        }
        return new HandCatalog(hands);
    }

    /**
     * Writes a catalog so that {@link #read} gives the same styles, bit by bit. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a name or description has a semicolon or a line end
     */
    public static void write(HandCatalog catalog, OutputStream out) throws IOException {
        StringBuilder file = new StringBuilder("# name;description;style\n");
        for (StyledHand each : catalog.styledHands()) {
            file.append(plain(each.hand().name())).append(SEPARATOR);
            file.append(plain(each.hand().description()));
            for (float value : each.style()) {
                file.append(SEPARATOR).append(value);
            }
            file.append('\n');
        }
        out.write(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static StyledHand parse(String line, int number) throws IOException {
        String[] fields = line.split(SEPARATOR, -1);
        if (fields.length < 3 || fields[0].isBlank()) {
            throw new IOException(
                    "line %d of the hands is \"%s\", but must be name;description;style".formatted(number, line));
        }
        float[] style = new float[fields.length - 2];
        for (int i = 0; i < style.length; i++) {
            style[i] = number(fields[i + 2], number);
        }
        return new StyledHand(new Hand(fields[0].strip(), fields[1].strip()), style);
    }

    private static float number(String field, int line) throws IOException {
        try {
            float value = Float.parseFloat(field);
            if (Float.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, together with what parses but is no number.
        }
        throw new IOException("line %d of the hands has \"%s\", but must have a number there".formatted(line, field));
    }

    private static String plain(String text) {
        if (text.contains(SEPARATOR) || text.lines().count() > 1) {
            throw new IllegalArgumentException("\"%s\" has a semicolon or a line end; take a comma".formatted(text));
        }
        return text;
    }
}
