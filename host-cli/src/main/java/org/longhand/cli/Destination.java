package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a document goes, whole or not at all: until {@link #commit} nobody sees any of it. */
interface Destination extends AutoCloseable {

    /** What stands for standard output on the command line. */
    String STANDARD_OUTPUT = "-";

    /**
     * Opens the destination that a user named.
     *
     * @param name a file, or {@value #STANDARD_OUTPUT}
     * @throws IOException if nothing can be written there; its message says why
     */
    static Destination open(String name, OutputStream standardOutput) throws IOException {
        if (name.equals(STANDARD_OUTPUT)) {
            return new StreamDestination(standardOutput);
        }
        Path path = Path.of(name);
        boolean device = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return device ? new StreamDestination(Files.newOutputStream(path)) : new FileDestination(path);
    }

    /** Takes the document; buffered. */
    OutputStream stream();

    /** Lets the document appear. */
    void commit() throws IOException;

    /** Drops the document if it was not committed. */
    @Override
    void close();
}
