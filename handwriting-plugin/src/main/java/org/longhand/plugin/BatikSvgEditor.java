package org.longhand.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgEditor;
import org.longhand.svg.edit.DocumentEdit;
import org.pf4j.Extension;

/** Writes into SVGs, which Batik reads. */
@Extension
public final class BatikSvgEditor implements SvgEditor {

    @Override
    public void edit(Path document, SvgEdit edit, Function<HandwritingRequest, Handwriting> hand, OutputStream to)
            throws IOException {
        new DocumentEdit(document, edit, hand).write(to);
    }
}
