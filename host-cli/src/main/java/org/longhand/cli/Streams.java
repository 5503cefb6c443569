package org.longhand.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in text to write
 * @param out data alone; throws when it cannot be written
 * @param err messages
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {

    /** Reads nothing and drops what is written. */
    static Streams nowhere() {
        return new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** The streams of this process. */
    static Streams system() {
        // Not System.out: a PrintStream swallows the error of a full disk or a closed pipe.
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }
}
