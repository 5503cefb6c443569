package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.longhand.api.UnusableDocumentException;
import org.longhand.api.UnwritableTextException;

/** The result of writing into a document: it appears whole or not at all, and the document stays until then. */
final class ChangedDocument {

    private ChangedDocument() {}

    /** What an editor does. */
    interface Change {

        /** Writes the changed document, and returns notes for the user. */
        List<String> write(OutputStream to) throws IOException;
    }

    /**
     * Writes the changed document to where it goes, and lets it appear.
     *
     * @param target name of the destination, for messages
     * @param streams standard output, if it is the destination, and where notes go
     * @throws CliException if the document cannot be read or changed as asked, or the result not be written
     */
    static void write(Change change, String target, Streams streams) {
        try (Destination to = Destination.open(target, streams.out())) {
            List<String> notes = change.write(to.stream());
            to.commit();
            notes.forEach(note -> streams.err().println("host-cli: note: " + note));
        } catch (UnwritableTextException e) {
            throw new CliException(ExitCode.TEXT, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        } catch (UnusableDocumentException e) {
            throw new CliException(ExitCode.DOCUMENT, e.getMessage(), e);
        } catch (IOException e) {
            String name = target.equals(Destination.STANDARD_OUTPUT) ? "standard output" : target;
            throw new CliException(ExitCode.OUTPUT, "cannot write %s: %s".formatted(name, IoErrors.reason(e)), e);
        }
    }
}
