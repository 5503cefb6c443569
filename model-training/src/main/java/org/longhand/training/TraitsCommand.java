package org.longhand.training;

import java.io.IOException;
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
import org.longhand.hand.StyledHand;
import org.longhand.ink.Traits;
import org.longhand.layout.Scribe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows whether a hand stays itself: how much the traits of lines differ within hands and between them. */
@Command(
        name = "traits",
        mixinStandardHelpOptions = true,
        description = "Write lines in each hand and compare slant, size, width, curvature and pen lifts.")
public final class TraitsCommand implements Callable<Integer> {

    @Mixin
    private WritingOptions options;

    @Option(names = "--text", required = true, description = "Text file; each line is written as one in every hand.")
    private Path text;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Scribe scribe = new Scribe(options.sampler(options.model()));
        Map<String, List<Traits>> traits = new LinkedHashMap<>();
        for (StyledHand hand : options.hands().styledHands()) {
            traits.put(hand.hand().name(), measure(scribe, hand));
        }
        report(new TraitSpread(traits), spec.commandLine().getOut());
        return 0;
    }

    private List<Traits> measure(Scribe scribe, StyledHand hand) throws IOException {
        HandwritingRequest request = HandwritingRequest.of(Files.readString(text))
                .withBias(options.bias())
                .withSeed(options.seed())
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
