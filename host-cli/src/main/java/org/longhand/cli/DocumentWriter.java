package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.cli.DocumentOptions.Document;

/** Writes all documents or none. */
final class DocumentWriter implements AutoCloseable {

    private final Map<Document, Destination> destinations = new LinkedHashMap<>();

    private DocumentWriter() {}

    /**
     * Opens all destinations, before the work: a mistyped folder should not show after it.
     *
     * @throws CliException if one of them cannot be written
     */
    static DocumentWriter open(List<Document> documents, OutputStream standardOutput) {
        DocumentWriter writer = new DocumentWriter();
        for (Document document : documents) {
            try {
                writer.destinations.put(document, Destination.open(document.file(), standardOutput));
            } catch (IOException e) {
                writer.close();
                throw unwritable(document, e);
            }
        }
        return writer;
    }

    /**
     * Writes the ink to every destination, then lets all documents appear.
     *
     * @throws CliException if one of them cannot be written, or the ink does not fit it
     */
    void write(Handwriter handwriter, Handwriting ink) {
        forEach((document, destination) -> handwriter.write(ink, document.output(), destination.stream()));
        forEach((document, destination) -> destination.commit());
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
