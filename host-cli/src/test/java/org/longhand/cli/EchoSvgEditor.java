package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgEditor;
import org.longhand.api.UnusableDocumentException;
import org.pf4j.Extension;

/** Writes what it was asked for. Some elements make it fail as a real plugin might. */
@Extension
public final class EchoSvgEditor implements SvgEditor {

    @Override
    public void edit(Path document, SvgEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException {
        String asked = edit.toString();
        to.write(asked.getBytes(StandardCharsets.UTF_8));
        if (asked.contains("id=broken")) {
            throw new UnusableDocumentException("card.svg is no XML, line 3: it ends early");
        }
        if (asked.contains("id=nowhere")) {
            throw new IllegalArgumentException("card.svg has no element with the id nowhere");
        }
    }
}
