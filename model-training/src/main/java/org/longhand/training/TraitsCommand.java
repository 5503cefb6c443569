package org.longhand.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Stroke;
import org.longhand.hand.HandFile;
import org.longhand.hand.StyledHand;
import org.longhand.ink.Traits;
import org.longhand.layout.Scribe;
import org.longhand.model.CandidateSampler;
import org.longhand.model.CoverageJudge;
import org.longhand.model.Model;
import org.longhand.model.NetworkSampler;
import org.longhand.model.ReadingJudge;
import org.longhand.model.WordJudge;
import org.longhand.model.network.EngineFactory;
import org.longhand.training.train.RecognizerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows whether a hand stays itself: how much the traits of lines differ within hands and between them. */
@Command(
        name = "traits",
        mixinStandardHelpOptions = true,
        description = "Write lines in each hand and compare slant, size, width, curvature and pen lifts.")
public final class TraitsCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Option(names = "--model", required = true, description = "Model file, as trainer export writes it.")
    private Path model;

    @Option(names = "--hands", required = true, description = "File of hands that goes with it.")
    private Path hands;

    @Option(names = "--text", required = true, description = "Text file; each line is written as one in every hand.")
    private Path text;

    @Option(names = "--recognizer", description = "Recognizer that chooses among candidates, as in the product.")
    private Path recognizer;

    @Option(names = "--bias", defaultValue = "1.5", description = "Legibility (${DEFAULT-VALUE}).")
    private double bias;

    @Option(names = "--seed", defaultValue = "1", description = "Decides what is drawn (${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (InputStream modelIn = new BufferedInputStream(Files.newInputStream(model));
                InputStream handsIn = Files.newInputStream(hands)) {
            NetworkSampler network = new NetworkSampler(Model.read(modelIn), EngineFactory.fastest(THREADS));
            Scribe scribe = new Scribe(new CandidateSampler(network, judge()));
            Map<String, List<Traits>> traits = new LinkedHashMap<>();
            for (StyledHand hand : HandFile.read(handsIn).styledHands()) {
                traits.put(hand.hand().name(), measure(scribe, hand));
            }
            report(new TraitSpread(traits), spec.commandLine().getOut());
        }
        return 0;
    }

    private WordJudge judge() throws IOException {
        return recognizer == null ? new CoverageJudge() : new ReadingJudge(RecognizerTraining.read(recognizer));
    }

    private List<Traits> measure(Scribe scribe, StyledHand hand) throws IOException {
        HandwritingRequest request = HandwritingRequest.of(Files.readString(text))
                .withBias(bias)
                .withSeed(seed)
                .withLayout(
                        Layout.USUAL.withLineWidthMm(Layout.MAX_LINE_WIDTH_MM).withIrregularity(0));
        List<Traits> traits = new ArrayList<>();
        for (Handwriting.Line line : scribe.write(request, hand.style()).lines()) {
            if (!line.words().isEmpty()) {
                traits.add(Traits.of(line.strokes().map(Stroke::points).toList(), line.text()));
            }
        }
        return traits;
    }

    private static void report(TraitSpread spread, PrintWriter out) {
        out.printf("%-22s", "");
        Traits.names().forEach(name -> out.printf("%12s", name));
        out.println();
        spread.means().forEach((hand, mean) -> row(hand, mean.values(), out));
        row("within hands, sd", spread.within(), out);
        row("between hands, sd", spread.between(), out);
        out.printf(
                Locale.ROOT,
                "%d of %d lines (%.0f %%; by chance %.0f %%) are nearest to the mean of their own hand's other lines%n",
                spread.recognized(),
                spread.lines(),
                100.0 * spread.recognized() / spread.lines(),
                100.0 / spread.byHand().size());
        out.printf(
                Locale.ROOT,
                "a line is nearer to another one of its hand than to one of another hand in %.1f %% of all pairs%n",
                100 * spread.nearerToItsOwn());
        out.flush();
    }

    private static void row(String name, double[] values, PrintWriter out) {
        out.printf("%-22s", name);
        for (double value : values) {
            out.printf(Locale.ROOT, "%12.3f", value);
        }
        out.println();
    }
}
