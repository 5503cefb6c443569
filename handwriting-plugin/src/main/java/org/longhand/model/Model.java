package org.longhand.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;
import org.longhand.model.file.Precision;
import org.longhand.model.file.ShapeEntries;

/**
 * A trained network as plain data.
 *
 * @param shape sizes of the network
 * @param alphabet characters that it reads; its size is the shape's number of classes, or 0 for both
 * @param offsetScale x-heights for each unit of the network's offsets
 * @param weights in the order of {@link ParameterLayout}
 * @param provenance how the model was made, as plain text by key
 * @param sha256 checksum of the file it came from; empty if there is none yet
 */
public record Model(
        NetworkShape shape,
        Alphabet alphabet,
        float offsetScale,
        float[] weights,
        Map<String, String> provenance,
        String sha256) {

    private static final String PROVENANCE = "provenance.";

    /** Writes the model as an {@link ArrayFile} in single precision; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        write(out, Precision.SINGLE);
    }

    /** Writes the model as an {@link ArrayFile}; does not close the stream. */
    public void write(OutputStream out, Precision precision) throws IOException {
        Map<String, String> entries = ShapeEntries.of(shape);
        entries.put("alphabet", alphabet.characters());
        entries.put("offsetScale", Float.toString(offsetScale));
        provenance.forEach((key, value) -> entries.put(PROVENANCE + key, value));
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("weights", weights);
        new ArrayFile(entries, arrays).write(out, precision);
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the file is damaged or inconsistent
     */
    public static Model read(InputStream in) throws IOException {
        ArrayFile file = ArrayFile.read(in);
        NetworkShape shape = ShapeEntries.read(file);
        Map<String, String> provenance = new LinkedHashMap<>();
        file.entries().forEach((key, value) -> {
            if (key.startsWith(PROVENANCE)) {
                provenance.put(key.substring(PROVENANCE.length()), value);
            }
        });
        float[] weights = file.array("weights", new ParameterLayout(shape).length());
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw new ModelFormatException("a weight is " + weight);
            }
        }
        return new Model(shape, readAlphabet(file, shape), readScale(file), weights, provenance, file.sha256());
    }

    private static Alphabet readAlphabet(ArrayFile file, NetworkShape shape) throws IOException {
        try {
            Alphabet alphabet = new Alphabet(file.entry("alphabet"));
            if (shape.readsText() && alphabet.size() != shape.classes()) {
                throw new ModelFormatException("the alphabet has %d classes, but the network has %d"
                        .formatted(alphabet.size(), shape.classes()));
            }
            return alphabet;
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(e.getMessage(), e);
        }
    }

    private static float readScale(ArrayFile file) throws IOException {
        String text = file.entry("offsetScale");
        try {
            float scale = Float.parseFloat(text);
            if (scale > 0 && Float.isFinite(scale)) {
                return scale;
            }
        } catch (NumberFormatException e) {
            throw new ModelFormatException("offsetScale is '%s', but must be a number".formatted(text), e);
        }
        throw new ModelFormatException("offsetScale is %s, but must be greater than 0".formatted(text));
    }
}
