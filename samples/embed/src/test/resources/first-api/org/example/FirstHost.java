package org.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Pen;
import org.longhand.api.Progress;
import org.longhand.api.UnwritableTextException;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** A host from the days of the first API, which uses all of it. */
public final class FirstHost {

    public static void main(String[] args) throws IOException {
        PluginManager manager = new DefaultPluginManager(Path.of(args[0]));
        manager.setSystemVersion(Handwriter.API_VERSION);
        manager.loadPlugins();
        manager.startPlugins();
        Handwriter handwriter = manager.getExtensions(Handwriter.class).get(0);
        useAll(handwriter, Pen.BLUE_BLACK);

        Handwriting ink = handwriter.handwrite(HandwritingRequest.of(args[1]).withSeed(7));
        try (OutputStream to = Files.newOutputStream(Path.of(args[2]))) {
            handwriter.write(ink, new Output.Svg(Pen.BLUE_BLACK), to);
        }

        manager.stopPlugins();
        manager.unloadPlugins();
    }

    private static void useAll(Handwriter handwriter, Pen pen) throws IOException {
        handwriter.warmUp();
        require(!handwriter.modelCard().isEmpty(), "no model card");
        HandwritingRequest request = HandwritingRequest.of("of old")
                .withHand(handwriter.hands().get(0).name())
                .withBias(2)
                .withXHeightMm(3)
                .withLineWidthMm(100);
        double[] reported = new double[1];
        Handwriting ink = handwriter.handwrite(request, share -> reported[0] = share);
        require(reported[0] == 1, "progress ended at " + reported[0]);
        require(ink.text().equals("of old"), "the ink says " + ink.text());
        require(ink.xHeightMm() == 3, "the x-height is " + ink.xHeightMm());
        require(ink.lines().get(0).text().equals("of old"), "the line says " + ink.lines().get(0).text());
        require(ink.strokes().anyMatch(stroke -> !stroke.isDot() && stroke.points().contains(stroke.start())), "no ink");

        Page page = Page.A4.withSize(new PageSize(105, 148));
        List<Handwriting> pages = handwriter.pages(ink, page);
        require(pages.size() == 1, pages.size() + " pages");
        for (Output output : List.of(
                new Output.Svg(pen), new Output.InkMl(pen), new Output.Pdf(pen, page), new Output.Png(pen, 100))) {
            handwriter.write(pages.get(0), output, OutputStream.nullOutputStream());
        }

        try {
            handwriter.handwrite(HandwritingRequest.of("\u4f60"));
            require(false, "wrote what it cannot write");
        } catch (UnwritableTextException e) {
            require(e.getMessage().contains("\u4f60"), e.getMessage());
        }
        try {
            handwriter.handwrite(request, new Cancelled());
            require(false, "wrote what was cancelled");
        } catch (CancellationException e) {
            // as it should be
        }
    }

    private static final class Cancelled implements Progress {

        @Override
        public void report(double share) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalStateException(complaint);
        }
    }
}
