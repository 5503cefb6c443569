package org.longhand.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Pen;
import org.longhand.api.Progress;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.StyledHand;
import org.longhand.inkml.InkMlWriter;
import org.longhand.layout.Scribe;
import org.longhand.learn.HandTeacher;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows whether learning finds a hand again in what the hand wrote. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description = {
            "Write lines in each hand, learn a hand from that ink as host-cli learn does, and say how many of the other",
            "hands are nearer to what was learned than the one that wrote. That one is not among the hands that learning",
            "knows."
        })
public final class RecoverCommand implements Callable<Integer> {

    /** A hand is found again if it is nearer than this share of the others. */
    private static final double SHARE = 0.95;

    @Mixin
    private WritingOptions options;

    @Option(names = "--text", required = true, description = "Text file; its lines are the recording.")
    private Path text;

    @Option(
            names = "--only",
            description = "Names of the hands to try, separated by commas; all if left out.",
            split = ",")
    private List<String> only = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Model network = options.model();
        Scribe scribe = new Scribe(options.sampler(network));
        List<StyledHand> all = options.hands().styledHands();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-14s %8s %8s %8s %9s%n", "", "nearer", "distance", "median", "nats");
        int recovered = 0;
        int tried = 0;
        for (StyledHand hand : all) {
            if (only.isEmpty() || only.contains(hand.hand().name())) {
                recovered += recover(hand, all, network, scribe, out) ? 1 : 0;
                tried++;
            }
        }
        out.printf(
                Locale.ROOT,
                "%d of %d hands are nearer to what was learned from them than %.0f %% of the others%n",
                recovered,
                tried,
                100 * SHARE);
        out.flush();
        return 0;
    }

    private boolean recover(StyledHand hand, List<StyledHand> all, Model network, Scribe scribe, PrintWriter out)
            throws IOException {
        List<StyledHand> others =
                all.stream().filter(other -> !other.hand().equals(hand.hand())).toList();
        HandTeacher.Learned learned = learn(
                scribe,
                hand,
                new HandTeacher(network, EngineFactory.fastest(ModelOptions.THREADS), new HandCatalog(others)));
        double[] scale = deviations(all);
        double own = distance(hand.style(), learned.style(), scale);
        double[] distances = others.stream()
                .mapToDouble(other -> distance(other.style(), learned.style(), scale))
                .sorted()
                .toArray();
        long nearer = IntStream.range(0, distances.length)
                .filter(i -> distances[i] < own)
                .count();
        out.printf(
                Locale.ROOT,
                "%-14s %8d %8.2f %8.2f %9.4f%n",
                hand.hand().name(),
                nearer,
                own,
                distances[distances.length / 2],
                learned.nats());
        out.flush();
        return nearer <= (1 - SHARE) * distances.length;
    }

    /** Learns from the product's own file, as anybody would. */
    private HandTeacher.Learned learn(Scribe scribe, StyledHand hand, HandTeacher teacher) throws IOException {
        HandwritingRequest request = HandwritingRequest.of(Files.readString(text))
                .withBias(options.bias())
                .withSeed(options.seed())
                .withLineWidthMm(Layout.MAX_LINE_WIDTH_MM);
        Handwriting ink = scribe.write(request, hand.style());
        Path recording = Files.createTempFile("recording", ".inkml");
        try {
            try (OutputStream to = Files.newOutputStream(recording)) {
                new InkMlWriter(Pen.BLUE_BLACK).write(ink, to);
            }
            return teacher.learn(List.of(recording), List.of(), Progress.NONE);
        } finally {
            Files.delete(recording);
        }
    }

    /** Standard deviation of each number of a style over the hands. */
    private static double[] deviations(List<StyledHand> all) {
        List<float[]> styles = all.stream().map(StyledHand::style).collect(Collectors.toList());
        double[] deviations = new double[styles.get(0).length];
        for (int i = 0; i < deviations.length; i++) {
            int at = i;
            double mean =
                    styles.stream().mapToDouble(style -> style[at]).average().orElseThrow();
            deviations[i] = Math.sqrt(styles.stream()
                    .mapToDouble(style -> (style[at] - mean) * (style[at] - mean))
                    .average()
                    .orElseThrow());
        }
        return deviations;
    }

    /** Euclidean, each number in units of its standard deviation. */
    private static double distance(float[] a, float[] b, double[] scale) {
        double sum = 0;
        for (int i = 0; i < scale.length; i++) {
            double difference = (a[i] - b[i]) / scale[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
