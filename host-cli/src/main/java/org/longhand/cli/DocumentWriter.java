package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.cli.DocumentOptions.Document;

/** Writes all documents or none, unless a folder vanishes while the finished documents appear one after the other. */
final class DocumentWriter implements AutoCloseable {

    private final OutputStream standardOutput;
    private final Map<Document, Destination> destinations = new LinkedHashMap<>();

    private DocumentWriter(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    /**
     * Opens all destinations, before the work: a mistyped folder should not show after it.
     *
     * @throws CliException if one of them cannot be written
     */
    static DocumentWriter open(List<Document> documents, OutputStream standardOutput) {
        DocumentWriter writer = new DocumentWriter(standardOutput);
        try {
            documents.forEach(writer::open);
        } catch (CliException e) {
            writer.close();
            throw e;
        }
        return writer;
    }

    private void open(Document document) {
        try {
            destinations.put(document, Destination.open(document.file(), standardOutput));
        } catch (IOException e) {
            throw unwritable(document, e);
        }
    }

    /**
     * Writes the ink to every destination, then lets all documents appear. A document that holds one page becomes
     * several, which are numbered, if the ink needs more.
     *
     * @throws CliException if one of them cannot be written, or the ink does not fit it
     */
    void write(Handwriter handwriter, Handwriting ink) {
        Map<Document, Handwriting> pages = new LinkedHashMap<>();
        for (Document document : List.copyOf(destinations.keySet())) {
            pages.putAll(pages(document, handwriter, ink));
        }
        forEach((document, destination) ->
                handwriter.write(pages.get(document), document.output(), destination.stream()));
        forEach((document, destination) -> destination.commit());
    }

    private Map<Document, Handwriting> pages(Document document, Handwriter handwriter, Handwriting ink) {
        List<Handwriting> pages;
        try {
            pages = document.singlePage()
                    .map(page -> handwriter.pages(ink, page))
                    .orElse(List.of(ink));
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        if (pages.size() == 1) {
            return Map.of(document, ink);
        }
        if (document.file().equals(Destination.STANDARD_OUTPUT)) {
            throw new CliException(
                    ExitCode.USAGE,
                    "the text needs %d pages, but standard output takes one; name a file, or use --pdf"
                            .formatted(pages.size()));
        }
        destinations.remove(document).close();
        Map<Document, Handwriting> numbered = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            numbered.put(document.numbered(i + 1), pages.get(i));
        }
        numbered.keySet().forEach(this::open);
        return numbered;
    }

    @Override
    public void close() {
        destinations.values().forEach(Destination::close);
    }

    private void forEach(Step step) {
        destinations.forEach((document, destination) -> {
            try {
                step.run(document, destination);
            } catch (IOException e) {
                throw unwritable(document, e);
            } catch (IllegalArgumentException e) {
                throw new CliException(ExitCode.USAGE, e.getMessage(), e);
            }
        });
    }

    private static CliException unwritable(Document document, IOException e) {
        String name = document.file().equals(Destination.STANDARD_OUTPUT) ? "standard output" : document.file();
        return new CliException(ExitCode.OUTPUT, "cannot write %s: %s".formatted(name, IoErrors.reason(e)), e);
    }

    private interface Step {
        void run(Document document, Destination destination) throws IOException;
    }
}
