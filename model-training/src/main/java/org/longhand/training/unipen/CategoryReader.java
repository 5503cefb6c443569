package org.longhand.training.unipen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.Tally;

/** Reads one category from file to file and counts what it finds. */
final class CategoryReader {

    /** Marks illegible writing in the word labels of several contributors. */
    private static final String ILLEGIBLE = "XXX";

    /** A shorter label of category 8 is no text, in characters. */
    private static final int SHORTEST_TEXT = 5;

    private final Category category;
    private final DocumentReader documents;
    private final Predicate<Recording> selection;
    private final Tally tally;
    private final String group;
    private final Set<String> writers = new HashSet<>();

    CategoryReader(Category category, DocumentReader documents, Predicate<Recording> selection, Tally tally) {
        this.category = category;
        this.documents = documents;
        this.selection = selection;
        this.tally = tally;
        this.group = "UNIPEN category " + category.folder();
    }

    /** Reads all files under the folder of the category; hands over what passes the selection. */
    void read(Path folder, Consumer<Recording> sink) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            tally.count(group, "files");
            Document document = documents.read(file);
            Path name = folder.relativize(file);
            for (int number = 0; number < document.segments().size(); number++) {
                tally.count(group, "segments");
                String id = category.folder() + "/" + name + "#" + number;
                recording(id, name, document, document.segments().get(number)).ifPresent(sink);
            }
        }
        tally.add(group, "writers of usable segments", writers.size());
    }

    private Optional<Recording> recording(String id, Path file, Document document, Segment segment) {
        if (segment.quality().equals("BAD")) {
            return reject("marked BAD");
        }
        List<double[][]> strokes = SegmentRange.strokes(document, segment).orElse(List.of());
        if (strokes.isEmpty()) {
            return reject("ink not found");
        }
        String label = segment.label();
        if (label.isBlank() || category == Category.WORDS && label.contains(ILLEGIBLE)) {
            return reject("no label, or illegible");
        }
        String contributor = file.getName(0).toString();
        String writer = document.writer().orElseGet(() -> folderOf(file));
        Recording recording = new Recording(
                id,
                UnipenWriters.person(contributor, writer),
                contributor + "/" + UnipenWriters.pseudonym(writer),
                category.kind(),
                UnipenLabels.repair(contributor, label),
                strokes);
        boolean line = isLine(label, strokes);
        countUsable(label, recording, line);
        if (category == Category.TEXT && !line) {
            return reject("not one line of words");
        }
        return selection.test(recording) ? Optional.of(recording) : reject("left out by the selection");
    }

    private boolean isLine(String label, List<double[][]> strokes) {
        boolean words = label.length() >= SHORTEST_TEXT && label.indexOf(' ') >= 0 && label.indexOf('\n') < 0;
        return category == Category.TEXT && words && LineShape.isSingle(strokes);
    }

    /** The release counts words from two characters on. */
    private void countUsable(String label, Recording recording, boolean line) {
        if (category == Category.WORDS && label.length() == 1) {
            tally.count(group, "usable words of one character");
            return;
        }
        tally.count(group, "usable");
        tally.add(group, "characters of these", label.length());
        writers.add(recording.sizeGroup());
        if (line) {
            tally.count(group, "of these one line with a space");
            tally.add(group, "characters of those", label.length());
        }
    }

    private Optional<Recording> reject(String reason) {
        tally.count(group, "dropped: " + reason);
        return Optional.empty();
    }

    private static String folderOf(Path file) {
        return file.getName(Math.max(0, file.getNameCount() - 2)).toString();
    }
}
