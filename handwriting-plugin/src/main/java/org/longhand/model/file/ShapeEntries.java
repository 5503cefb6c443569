package org.longhand.model.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.longhand.model.engine.NetworkShape;

/** The sizes of a network as entries of an {@link ArrayFile}. */
public final class ShapeEntries {

    private ShapeEntries() {}

    /** The entries of a shape. */
    public static Map<String, String> of(NetworkShape shape) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("hidden", Integer.toString(shape.hidden()));
        entries.put("classes", Integer.toString(shape.classes()));
        entries.put("windows", Integer.toString(shape.windows()));
        entries.put("mixtures", Integer.toString(shape.mixtures()));
        entries.put("style", Integer.toString(shape.style()));
        entries.put("peepholes", shape.peepholes() ? "1" : "0");
        return entries;
    }

    /**
     * The shape that the entries describe.
     *
     * @throws ModelFormatException if an entry is missing or out of range
     */
    public static NetworkShape read(ArrayFile file) throws ModelFormatException {
        try {
            return new NetworkShape(
                    Math.toIntExact(file.number("hidden")),
                    Math.toIntExact(file.number("classes")),
                    Math.toIntExact(file.number("windows")),
                    Math.toIntExact(file.number("mixtures")),
                    Math.toIntExact(file.number("style")),
                    file.number("peepholes") == 1);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ModelFormatException(e.getMessage(), e);
        }
    }
}
