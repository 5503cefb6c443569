package org.longhand.cli;

import java.io.OutputStream;
import java.util.List;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.pf4j.Extension;

/** Cannot be made, as a plugin whose files are missing. */
@Extension
public final class UntaughtHandwriter implements Handwriter {

    public UntaughtHandwriter() {
        throw new IllegalStateException("there is no network");
    }

    @Override
    public List<Hand> hands() {
        return List.of();
    }

    @Override
    public Handwriting handwrite(HandwritingRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Handwriting> pages(Handwriting ink, Page page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(Handwriting ink, Output output, OutputStream to) {
        throw new UnsupportedOperationException();
    }
}
