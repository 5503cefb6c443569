package org.longhand.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.gcode.GcodeWriter;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.StyledHand;
import org.longhand.layout.Scribe;
import org.longhand.pdf.PdfWriter;
import org.longhand.png.PngWriter;
import org.longhand.svg.SvgWriter;
import org.pf4j.Extension;

/**
 * Writes with the network. Safe for several threads, which take turns at the network; documents are written side by
 * side.
 */
@Extension
public final class NetworkHandwriter implements Handwriter {

    private final HandCatalog catalog;
    private final Supplier<TrainedPen> pen;

    /** Writes with the network and the hands that come with the plugin. */
    public NetworkHandwriter() {
        this(ShippedModel.hands(), ShippedModel::pen);
    }

    /**
     * Writes with a network of one's own.
     *
     * @param catalog the hands on offer
     * @param pen asked at each text, perhaps by several threads: gives the same one every time
     */
    NetworkHandwriter(HandCatalog catalog, Supplier<TrainedPen> pen) {
        this.catalog = catalog;
        this.pen = pen;
    }

    @Override
    public List<Hand> hands() {
        return catalog.hands();
    }

    @Override
    public Handwriting handwrite(HandwritingRequest request) {
        StyledHand hand = catalog.styledHand(request.hand());
        TrainedPen trained = pen.get();
        // PF4J may make several handwriters, but all have the one network, which takes one batch at a time.
        synchronized (trained.sampler()) {
            return new Scribe(trained.sampler())
                    .write(request, hand.style())
                    .withProvenance(trained.provenance(hand.hand(), request));
        }
    }

    @Override
    public void write(Handwriting ink, Output output, OutputStream to) throws IOException {
        if (output instanceof Output.Svg svg) {
            new SvgWriter(svg.pen()).write(ink, to);
        } else if (output instanceof Output.Pdf pdf) {
            new PdfWriter(pdf.pen(), pdf.page()).write(ink, to);
        } else if (output instanceof Output.Png png) {
            new PngWriter(png.pen(), png.dotsPerInch()).write(ink, to);
        } else if (output instanceof Output.AnimatedSvg svg) {
            SvgWriter.animated(svg.pen(), svg.pace()).write(ink, to);
        } else if (output instanceof Output.Gcode gcode) {
            new GcodeWriter(gcode.pen(), gcode.plotter()).write(ink, to);
        }
    }
}
