package org.longhand.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A pipe or a device: the document waits in memory until it is whole. */
final class StreamDestination implements Destination {

    private final OutputStream target;
    private final ByteArrayOutputStream document = new ByteArrayOutputStream();

    StreamDestination(OutputStream target) {
        this.target = target;
    }

    @Override
    public OutputStream stream() {
        return document;
    }

    @Override
    public void commit() throws IOException {
        document.writeTo(target);
        target.flush();
    }

    @Override
    public void close() {
        document.reset();
    }
}
