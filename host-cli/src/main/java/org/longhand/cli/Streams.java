package org.longhand.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in text to write
 * @param out data alone; throws when it cannot be written
 * @param err messages
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {

    /** The streams of this process. */
    static Streams system() {
        // Not System.out: a PrintStream swallows the error of a full disk or a closed pipe.
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }
}
