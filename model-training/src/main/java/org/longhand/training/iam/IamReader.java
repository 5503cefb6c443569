package org.longhand.training.iam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.RecordingSource;
import org.longhand.training.corpus.Sample.Kind;
import org.longhand.training.corpus.Tally;
import org.longhand.training.corpus.TokenisedLabels;

/**
 * The unpacked IAM-OnDB release: {@code lineStrokes/a01/a01-000/a01-000u-01.xml} with its text in
 * {@code ascii/a01/a01-000/a01-000u.txt}. The data may be used for non-commercial research only.
 */
public final class IamReader implements RecordingSource {

    private static final String GROUP = "IAM-OnDB";

    /** Form, and number of the line on it. */
    private static final Pattern FILE_NAME = Pattern.compile("(.+)-(\\d{1,4})\\.xml");

    private final Path folder;
    private final LineIndex index;
    private final LineStrokesParser parser = new LineStrokesParser();

    /** A reader of the folder that holds {@code lineStrokes} and {@code ascii}; every form counts as a writer. */
    public IamReader(Path folder) {
        this.folder = folder;
        this.index = LineIndex.empty();
    }

    /**
     * A reader that knows writers and doubtful labels.
     *
     * @param folder holds {@code lineStrokes} and {@code ascii}
     * @param index a table with tabs and at least the columns id, writer, label_source and suspect
     * @throws IOException if the index cannot be read
     */
    public IamReader(Path folder, Path index) throws IOException {
        this.folder = folder;
        this.index = LineIndex.read(index);
    }

    @Override
    public Tally read(Consumer<Recording> sink) throws IOException {
        Path root = folder.resolve("lineStrokes");
        if (!Files.isDirectory(root) || !Files.isDirectory(folder.resolve("ascii"))) {
            throw new NoSuchFileException(
                    folder.toString(),
                    null,
                    "the IAM folder must hold lineStrokes and ascii: unpack the release there");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file ->
                            FILE_NAME.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        Tally tally = new Tally();
        Set<String> writers = new HashSet<>();
        String form = "";
        Transcripts transcripts = new Transcripts(List.of());
        for (Path file : files) {
            Matcher name = FILE_NAME.matcher(file.getFileName().toString());
            name.matches();
            if (!name.group(1).equals(form)) {
                form = name.group(1);
                Path inside = root.relativize(file).resolveSibling(form + ".txt");
                transcripts = Transcripts.read(folder.resolve("ascii").resolve(inside));
            }
            Optional<String> text = transcripts.line(Integer.parseInt(name.group(2)));
            recording(file, form, text, tally).ifPresent(recording -> {
                writers.add(recording.writer());
                sink.accept(recording);
            });
        }
        tally.add(GROUP, "writers", writers.size());
        return tally;
    }

    private Optional<Recording> recording(Path file, String form, Optional<String> text, Tally tally)
            throws IOException {
        tally.count(GROUP, "lines");
        String id = file.getFileName().toString().replace(".xml", "");
        Optional<LineIndex.Entry> known = index.entry(id);
        if (text.isEmpty()) {
            tally.count(GROUP, "dropped: no transcript");
            return Optional.empty();
        }
        if (known.filter(LineIndex.Entry::doubtful).isPresent()) {
            tally.count(GROUP, "dropped: label doubtful");
            return Optional.empty();
        }
        List<double[][]> strokes = strokes(file, tally);
        if (strokes.isEmpty()) {
            tally.count(GROUP, "dropped: no ink");
            return Optional.empty();
        }
        String label = TokenisedLabels.join(text.get());
        String writer = "iam/"
                + known.map(LineIndex.Entry::writer).filter(w -> !w.isEmpty()).orElse(form);
        Recording recording = new Recording("iam/" + id, writer, writer, Kind.LINE, label, strokes);
        tally.count(GROUP, "usable");
        tally.add(GROUP, "characters", label.length());
        tally.add(GROUP, "points", recording.points());
        return Optional.of(recording);
    }

    private List<double[][]> strokes(Path file, Tally tally) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parser.parse(in);
        } catch (MalformedLineException e) {
            tally.count(GROUP, "malformed files");
            return List.of();
        }
    }
}
