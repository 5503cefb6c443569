package org.longhand.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Hand;
import org.longhand.api.HandsFolder;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Progress;
import org.longhand.api.Substitution;
import org.longhand.gcode.GcodeWriter;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.LearnedHands;
import org.longhand.hand.StyledHand;
import org.longhand.inkml.InkMlWriter;
import org.longhand.layout.DoodleScribe;
import org.longhand.layout.Scribe;
import org.longhand.page.Sheet;
import org.longhand.pdf.PdfWriter;
import org.longhand.png.PngWriter;
import org.longhand.spelling.Speller;
import org.longhand.spelling.Substitutes;
import org.longhand.svg.SvgWriter;
import org.pf4j.Extension;

/** Writes with the network. Threads that find its own threads busy take turns at them. */
@Extension
public final class NetworkHandwriter implements Handwriter {

    private static final HandwritingRequest WARM_UP = HandwritingRequest.of("a");

    private final HandCatalog shipped;
    private final LearnedHands learned;
    private final Supplier<TrainedPen> pen;
    private final Supplier<TrainedDoodler> doodler;

    /** Writes with the networks and the hands that come with the plugin. */
    public NetworkHandwriter() {
        this(ShippedModel.hands(), new LearnedHands(HandsFolder.ofUser()), ShippedModel::pen, ShippedModel::doodler);
    }

    /**
     * Writes with networks of one's own.
     *
     * @param shipped the hands that come with the network
     * @param learned those of the user
     * @param pen asked at each text, perhaps by several threads: gives the same one every time
     * @param doodler likewise
     */
    NetworkHandwriter(
            HandCatalog shipped, LearnedHands learned, Supplier<TrainedPen> pen, Supplier<TrainedDoodler> doodler) {
        this.shipped = shipped;
        this.learned = learned;
        this.pen = pen;
        this.doodler = doodler;
    }

    @Override
    public List<Hand> hands() {
        return catalog().hands();
    }

    @Override
    public Handwriter withHandsFolder(Path folder) {
        return new NetworkHandwriter(shipped, new LearnedHands(folder), pen, doodler);
    }

    private HandCatalog catalog() {
        return shipped.plus(learned.all());
    }

    @Override
    public String modelCard() {
        return "%s%nSHA-256 of the weights: %s, of those that doodle: %s%n"
                .formatted(
                        ShippedModel.card(), pen.get().sha256(), doodler.get().sha256());
    }

    @Override
    public Substitution substitute(String text) {
        return Substitutes.in(text, new Speller(pen.get().sampler().alphabet()));
    }

    @Override
    public Handwriting handwrite(HandwritingRequest request) {
        return handwrite(request, Progress.NONE);
    }

    @Override
    public Handwriting handwrite(HandwritingRequest request, Progress progress) {
        StyledHand hand = catalog().styledHand(request.hand());
        TrainedPen trained = pen.get();
        hand.requireFor(trained.sha256());
        HandwritingRequest writable = request.substitute()
                ? request.withText(substitute(request.text()).text())
                : request;
        return new Scribe(trained.sampler())
                .write(writable, hand.style(), progress)
                .withProvenance(trained.provenance(hand.hand(), request));
    }

    @Override
    public Handwriting doodle(DoodleRequest request, Progress progress) {
        TrainedDoodler trained = doodler.get();
        StyledHand hand = trained.hands().styledHand(request.hand());
        return new DoodleScribe(trained.sampler())
                .write(request, hand.style(), progress)
                .withProvenance(trained.provenance(hand.hand(), request));
    }

    @Override
    public void warmUp() {
        handwrite(WARM_UP);
    }

    @Override
    public List<Handwriting> pages(Handwriting ink, Page page) {
        return Sheet.spread(ink, page).stream()
                .map(sheet -> new Handwriting(sheet.lines(), ink.xHeightMm(), ink.provenance()))
                .toList();
    }

    @Override
    public void write(Handwriting ink, Output output, OutputStream to) throws IOException {
        if (output instanceof Output.Svg svg) {
            new SvgWriter(svg).write(ink, to);
        } else if (output instanceof Output.Pdf pdf) {
            new PdfWriter(pdf).write(ink, to);
        } else if (output instanceof Output.Png png) {
            new PngWriter(png).write(ink, to);
        } else if (output instanceof Output.AnimatedSvg svg) {
            SvgWriter.animated(svg).write(ink, to);
        } else if (output instanceof Output.InkMl inkMl) {
            new InkMlWriter(inkMl.pen()).write(ink, to);
        } else if (output instanceof Output.Gcode gcode) {
            new GcodeWriter(gcode.pen(), gcode.plotter()).write(ink, to);
        } else {
            throw new IllegalArgumentException(
                    "this version of the plugin does not know the output %s; take a newer one".formatted(output));
        }
    }
}
