package org.longhand.training.unipen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.longhand.training.corpus.Recording;
import org.longhand.training.corpus.RecordingSource;
import org.longhand.training.corpus.Tally;

/** The unpacked UNIPEN release: {@code data/<category>/<contributor>/…} and {@code include/…}. */
public final class UnipenReader implements RecordingSource {

    static final String PROBLEMS = "UNIPEN problems";
    static final String MISSING = "UNIPEN include files that are missing, with the number of times asked for";

    private final Path folder;
    private final Predicate<Recording> selection;

    /**
     * A reader of the folder that holds {@code data} and {@code include}; hands over what passes the selection. Its
     * counts of usable recordings are taken before the selection, to be compared with those of the release.
     */
    public UnipenReader(Path folder, Predicate<Recording> selection) {
        this.folder = folder;
        this.selection = selection;
    }

    @Override
    public Tally read(Consumer<Recording> sink) throws IOException {
        for (String part : List.of("data", "include")) {
            if (!Files.isDirectory(folder.resolve(part))) {
                throw new NoSuchFileException(
                        folder.resolve(part).toString(),
                        null,
                        "the UNIPEN folder must hold data and include; unpack the release there");
            }
        }
        Tally tally = new Tally();
        DocumentReader documents = new DocumentReader(folder.resolve("include"), tally);
        for (Category category : Category.values()) {
            Path ofCategory = folder.resolve("data").resolve(category.folder());
            if (Files.isDirectory(ofCategory)) {
                new CategoryReader(category, documents, selection, tally).read(ofCategory, sink);
            }
        }
        return tally;
    }
}
