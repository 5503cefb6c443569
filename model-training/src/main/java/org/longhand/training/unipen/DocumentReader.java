package org.longhand.training.unipen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.longhand.training.corpus.Tally;

/**
 * Reads UNIPEN files with what they include. Include names are relative to the include folder and must stay inside it;
 * an include that is missing, too deep, circular or too large is counted and left out. Not safe for several threads.
 */
final class DocumentReader {

    private static final int MAX_DEPTH = 8;

    /** The largest released file has 4 MB. */
    private static final long MAX_BYTES = 64 << 20;

    /** Lexicons and documentation are included by file after file; ink seldom is. */
    private static final int CACHED_DOCUMENTS = 16;

    private record Key(Path file, CoordinateLayout layout) {}

    private final Path includeFolder;
    private final Tally problems;
    private final Deque<Path> open = new ArrayDeque<>();
    private final Map<Key, Document> cache = new LinkedHashMap<>(CACHED_DOCUMENTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Document> eldest) {
            return size() > CACHED_DOCUMENTS;
        }
    };

    /** Counts problems under {@link UnipenReader#PROBLEMS} and {@link UnipenReader#MISSING}. */
    DocumentReader(Path includeFolder, Tally problems) throws IOException {
        this.includeFolder = includeFolder.toRealPath();
        this.problems = problems;
    }

    Document read(Path file) throws IOException {
        return parse(file, CoordinateLayout.DEFAULT);
    }

    private Document parse(Path file, CoordinateLayout layout) throws IOException {
        open.push(file);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return new DocumentParser(lines, layout, this::include, problems).parse();
        } finally {
            open.pop();
        }
    }

    private Optional<Document> include(String name, CoordinateLayout layout) throws IOException {
        Optional<Path> found = locate(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path file = found.get();
        if (open.size() > MAX_DEPTH || open.contains(file) || Files.size(file) > MAX_BYTES) {
            problems.count(UnipenReader.PROBLEMS, "includes too deep, circular or too large");
            return Optional.empty();
        }
        Key key = new Key(file, layout);
        Document document = cache.get(key);
        if (document == null) {
            document = parse(file, layout);
            cache.put(key, document);
        }
        return Optional.of(document);
    }

    private Optional<Path> locate(String name) throws IOException {
        try {
            Path file = includeFolder.resolve(name).toRealPath();
            if (file.startsWith(includeFolder) && Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            problems.count(UnipenReader.PROBLEMS, "includes that leave the include folder");
        } catch (InvalidPathException | NoSuchFileException e) {
            problems.count(UnipenReader.MISSING, name);
        }
        return Optional.empty();
    }
}
