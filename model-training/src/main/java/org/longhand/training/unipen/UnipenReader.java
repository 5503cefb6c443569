package org.longhand.training.unipen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.RecordingSource;
import org.longhand.training.corpus.Sample.Kind;
import org.longhand.training.corpus.Tally;

/**
 * The unpacked UNIPEN release: {@code data/<category>/<contributor>/…} and {@code include/…}.
 *
 * <p>Reads categories 2 (isolated characters), 7 (words) and 8 (text). The others hold nothing new: 1a to 1d are parts
 * of 2, 6 is a part of 7, and the characters of 3 are cut from words.
 */
public final class UnipenReader implements RecordingSource {

    static final String PROBLEMS = "UNIPEN problems";
    static final String MISSING = "UNIPEN include files that are missing, with the number of times asked for";

    private enum Category {
        CHARACTERS("2", Kind.CHARACTER),
        WORDS("7", Kind.WORD),
        TEXT("8", Kind.LINE);

        private final String folder;
        private final Kind kind;

        Category(String folder, Kind kind) {
            this.folder = folder;
            this.kind = kind;
        }

        private String group() {
            return "UNIPEN category " + folder;
        }
    }

    /** Marks illegible writing in the labels of several contributors. */
    private static final String ILLEGIBLE = "XXX";

    private final Path folder;

    /** A reader of the folder that holds {@code data} and {@code include}. */
    public UnipenReader(Path folder) {
        this.folder = folder;
    }

    @Override
    public Tally read(Consumer<Recording> sink) throws IOException {
        for (String part : List.of("data", "include")) {
            if (!Files.isDirectory(folder.resolve(part))) {
                throw new NoSuchFileException(
                        folder.resolve(part).toString(),
                        null,
                        "the UNIPEN folder must hold data and include: unpack the release there");
            }
        }
        Tally tally = new Tally();
        for (Category category : Category.values()) {
            read(category, sink, tally);
        }
        return tally;
    }

    private void read(Category category, Consumer<Recording> sink, Tally tally) throws IOException {
        Path root = folder.resolve("data").resolve(category.folder);
        if (!Files.isDirectory(root)) {
            tally.add(category.group(), "files", 0);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        DocumentReader documents = new DocumentReader(folder.resolve("include"), tally);
        Set<String> writers = new HashSet<>();
        for (Path file : files) {
            tally.count(category.group(), "files");
            Document document = documents.read(file);
            Path inCategory = root.relativize(file);
            int number = 0;
            for (Segment segment : document.segments()) {
                String id = category.folder + "/" + inCategory + "#" + number++;
                recording(category, inCategory, id, document, segment, tally).ifPresent(recording -> {
                    writers.add(recording.sizeGroup());
                    sink.accept(recording);
                });
            }
        }
        tally.add(category.group(), "writers", writers.size());
    }

    private Optional<Recording> recording(
            Category category, Path file, String id, Document document, Segment segment, Tally tally) {
        String group = category.group();
        tally.count(group, "segments");
        if (segment.quality().equals("BAD")) {
            tally.count(group, "dropped: marked BAD");
            return Optional.empty();
        }
        Optional<List<double[][]>> strokes = SegmentRange.strokes(document, segment);
        if (strokes.isEmpty() || strokes.get().isEmpty()) {
            tally.count(group, "dropped: ink not found");
            return Optional.empty();
        }
        String label = segment.label();
        if (label.isBlank() || category == Category.WORDS && label.contains(ILLEGIBLE)) {
            tally.count(group, "dropped: no label, or illegible");
            return Optional.empty();
        }
        if (category == Category.WORDS && label.length() == 1) {
            tally.count(group, "words of one character");
        } else {
            tally.count(group, "usable");
            tally.add(group, "characters", label.length());
        }
        String contributor = file.getName(0).toString();
        String writer = document.writer().orElseGet(() -> folderOf(file));
        return Optional.of(new Recording(
                id,
                UnipenWriters.person(contributor, writer),
                contributor + "/" + UnipenWriters.pseudonym(writer),
                category.kind,
                UnipenLabels.repair(contributor, label),
                strokes.get()));
    }

    private static String folderOf(Path file) {
        return file.getName(Math.max(0, file.getNameCount() - 2)).toString();
    }
}
