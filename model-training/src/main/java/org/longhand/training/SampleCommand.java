package org.longhand.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Pen;
import org.longhand.layout.Scribe;
import org.longhand.model.NetworkSampler;
import org.longhand.model.network.EngineFactory;
import org.longhand.png.PngWriter;
import org.longhand.svg.SvgWriter;
import org.longhand.training.train.TrainedNetwork;
import org.longhand.training.train.TrainingLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes with a network that is still in training. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Write lines of text with a run's network, to judge how far it is.")
public final class SampleCommand implements Callable<Integer> {

    @Option(names = "--run", required = true, description = "Folder of the run.")
    private Path run;

    @Option(names = "--text", required = true, description = "Text file; each line is written as one.")
    private Path text;

    @Option(names = "--writer", description = "Writer whose hand to take; none for the neutral one.")
    private String writer = "";

    @Option(names = "--bias", defaultValue = "0.8", description = "Legibility (${DEFAULT-VALUE}).")
    private double bias;

    @Option(names = "--seed", defaultValue = "1", description = "Decides what is drawn (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--svg", description = "SVG to write.")
    private Path svg;

    @Option(names = "--png", description = "PNG to write.")
    private Path png;

    @Override
    public Integer call() throws IOException {
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), Map.of());
        int row = writer.isEmpty() ? 0 : trained.writers().indexOf(writer) + 1;
        Scribe scribe = new Scribe(new NetworkSampler(trained.model(), EngineFactory.fastest(2)));
        HandwritingRequest request = HandwritingRequest.of(Files.readString(text))
                .withBias(bias)
                .withSeed(seed)
                .withLineWidthMm(1000);
        Handwriting ink = scribe.write(request, trained.styles()[row]);
        List<Path> written = new ArrayList<>();
        if (svg != null) {
            try (OutputStream out = Files.newOutputStream(svg)) {
                new SvgWriter(Pen.BLUE_BLACK).write(ink, out);
            }
            written.add(svg);
        }
        if (png != null) {
            try (OutputStream out = Files.newOutputStream(png)) {
                new PngWriter(Pen.BLUE_BLACK, 150).write(ink, out);
            }
            written.add(png);
        }
        System.err.println("written: " + written);
        return 0;
    }
}
