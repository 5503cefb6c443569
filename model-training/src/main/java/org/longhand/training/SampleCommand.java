package org.longhand.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Output;
import org.longhand.api.Pen;
import org.longhand.api.Progress;
import org.longhand.layout.DoodleScribe;
import org.longhand.layout.Scribe;
import org.longhand.model.CandidateSampler;
import org.longhand.model.CoverageJudge;
import org.longhand.model.LineSampler;
import org.longhand.model.NetworkSampler;
import org.longhand.model.ReadingJudge;
import org.longhand.model.WordJudge;
import org.longhand.model.network.EngineFactory;
import org.longhand.png.PngWriter;
import org.longhand.svg.SvgWriter;
import org.longhand.training.train.RecognizerTraining;
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

    private static final int THREADS = 2;
    private static final int DPI = 150;

    @Option(names = "--run", required = true, description = "Folder of the run.")
    private Path run;

    @Option(names = "--text", description = "Text file; each line is written as one. A network without text doodles.")
    private Path text;

    @Option(names = "--lines", defaultValue = "4", description = "Lines of a doodle (${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = "--writer", description = "Writer whose hand to take; none for the neutral one.")
    private String writer = "";

    @Option(names = "--recognizer", description = "File of the recognizer that chooses among candidates.")
    private Path recognizer;

    @Option(names = "--bias", defaultValue = "1.5", description = "Legibility (${DEFAULT-VALUE}).")
    private double bias;

    @Option(names = "--seed", defaultValue = "1", description = "Decides what is drawn (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--svg", description = "SVG to write.")
    private Path svg;

    @Option(names = "--png", description = "PNG to write.")
    private Path png;

    @Override
    public Integer call() throws IOException {
        if (svg == null && png == null) {
            throw new IllegalArgumentException("there is no file to write; give one with --svg or --png");
        }
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), Map.of());
        Handwriting ink = trained.model().shape().readsText() ? write(trained) : doodle(trained);
        if (svg != null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new SvgWriter(new Output.Svg(Pen.BLUE_BLACK)).write(ink, out);
            Files.write(svg, out.toByteArray());
        }
        if (png != null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PngWriter(new Output.Png(Pen.BLUE_BLACK, DPI)).write(ink, out);
            Files.write(png, out.toByteArray());
        }
        return 0;
    }

    private Handwriting write(TrainedNetwork trained) throws IOException {
        if (text == null) {
            throw new IllegalArgumentException("there is nothing to write; give a text file with --text");
        }
        LineSampler sampler =
                new CandidateSampler(new NetworkSampler(trained.model(), EngineFactory.fastest(THREADS)), judge());
        HandwritingRequest request = HandwritingRequest.of(Files.readString(text))
                .withBias(bias)
                .withSeed(seed)
                .withLineWidthMm(Layout.MAX_LINE_WIDTH_MM);
        return new Scribe(sampler).write(request, style(trained));
    }

    private float[] style(TrainedNetwork trained) {
        int writerRow = writer.isEmpty() ? 0 : trained.writers().indexOf(writer) + 1;
        if (writerRow == 0 && !writer.isEmpty()) {
            throw new IllegalArgumentException("the run has no writer '%s'".formatted(writer));
        }
        return trained.styles()[writerRow];
    }

    private WordJudge judge() throws IOException {
        return recognizer == null ? new CoverageJudge() : new ReadingJudge(RecognizerTraining.read(recognizer));
    }

    private Handwriting doodle(TrainedNetwork trained) {
        NetworkSampler sampler = new NetworkSampler(trained.model(), EngineFactory.fastest(THREADS));
        DoodleRequest request =
                DoodleRequest.USUAL.withLines(lines).withBias(bias).withSeed(seed);
        return new DoodleScribe(sampler).write(request, style(trained), Progress.NONE);
    }
}
