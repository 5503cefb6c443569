package org.longhand.training.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;
import org.longhand.training.train.BatchSequence.Position;

/**
 * All that a run needs to go on as if it had never stopped.
 *
 * @param description what was trained on what, as plain text; a run resumes only with the same
 * @param update number of updates done
 * @param position place in the corpus
 * @param weights the network's weights
 * @param moments state of the optimiser
 * @param average running average of the weights
 */
record Checkpoint(
        Map<String, String> description,
        int update,
        Position position,
        float[] weights,
        float[] moments,
        float[] average) {

    private static final String UPDATE = "progress.update";
    private static final String STAGE = "progress.stage";
    private static final String EPOCH = "progress.epoch";
    private static final String BATCH = "progress.batch";

    /** Writes beside the file and replaces it when complete, so that a kill leaves the old or the new one. */
    void write(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>(description);
        entries.put(UPDATE, Integer.toString(update));
        entries.put(STAGE, position.stage().name());
        entries.put(EPOCH, Integer.toString(position.epoch()));
        entries.put(BATCH, Integer.toString(position.batch()));
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("weights", weights);
        arrays.put("moments", moments);
        arrays.put("average", average);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            new ArrayFile(entries, arrays).write(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a checkpoint.
     *
     * @throws ModelFormatException if the file is damaged
     */
    static Checkpoint read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ArrayFile content = ArrayFile.read(in);
            float[] weights = content.array("weights");
            Map<String, String> description = new LinkedHashMap<>(content.entries());
            description.keySet().removeIf(key -> key.startsWith("progress."));
            return new Checkpoint(
                    description,
                    Math.toIntExact(content.number(UPDATE)),
                    position(content),
                    weights,
                    content.array("moments", 2L * weights.length),
                    content.array("average", weights.length));
        } catch (ModelFormatException e) {
            throw new ModelFormatException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Position position(ArrayFile content) throws IOException {
        try {
            return new Position(
                    Stage.valueOf(content.entry(STAGE)),
                    Math.toIntExact(content.number(EPOCH)),
                    Math.toIntExact(content.number(BATCH)));
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException("stage '%s' is unknown".formatted(content.entry(STAGE)), e);
        }
    }
}
