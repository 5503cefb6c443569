package org.longhand.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.longhand.api.Progress;
import org.longhand.hand.HandCatalog;
import org.longhand.learn.LabeledInk;
import org.longhand.learn.StyleLearner;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.corpus.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a fitted vector tells about writers that the network never saw. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "Fit a vector to some samples of each validation writer, as host-cli learn does, and measure the log-loss of",
            "other samples of the same writer in it, beside that in the neutral vector."
        })
public final class FitCommand implements Callable<Integer> {

    private static final String NEUTRAL = "neutral";

    @Mixin
    private ModelOptions options;

    @Option(names = "--corpus", required = true, description = "Corpus file that the network learned from.")
    private Path corpus;

    @Option(names = "--kind", defaultValue = "LINE", description = "WORD or LINE (${DEFAULT-VALUE}).")
    private Sample.Kind kind;

    @Option(names = "--writers", defaultValue = "24", description = "Writers at most (${DEFAULT-VALUE}).")
    private int writers;

    @Option(
            names = "--samples",
            defaultValue = "8",
            description = "Samples of a writer to fit to, and at most so many others to measure (${DEFAULT-VALUE}).")
    private int samples;

    @Spec
    private CommandSpec spec;

    /** Log-losses of one writer's other samples. */
    private record Loss(int samples, int points, double neutral, double nearest, double fitted) {

        Loss plus(Loss other) {
            return new Loss(
                    samples + other.samples,
                    points + other.points,
                    neutral + other.neutral,
                    nearest + other.nearest,
                    fitted + other.fitted);
        }
    }

    @Override
    public Integer call() throws IOException {
        Corpus data = CorpusFile.read(corpus);
        Model network = options.model();
        requireScale(data, network);
        HandCatalog catalog = options.hands();
        StyleLearner learner = new StyleLearner(network, EngineFactory.fastest(ModelOptions.THREADS), catalog);
        float[] neutral = catalog.styledHand(NEUTRAL).style();
        PrintWriter out = spec.commandLine().getOut();
        out.println("nats a point of samples that the vector was not fitted to");
        out.printf("%-10s %8s %8s %9s %9s %9s%n", "", "samples", "points", "neutral", "nearest", "fitted");
        Loss all = new Loss(0, 0, 0, 0, 0);
        int number = 0;
        for (List<Sample> ofWriter : chosen(data)) {
            Loss loss = measure(ofWriter, learner, neutral);
            print("writer " + ++number, loss, out);
            all = all.plus(loss);
        }
        print("all", all, out);
        out.printf(
                Locale.ROOT,
                "nats a sample: %.1f neutral, %.1f in the nearest hand, %.1f fitted%n",
                all.neutral() / all.samples(),
                all.nearest() / all.samples(),
                all.fitted() / all.samples());
        out.flush();
        return 0;
    }

    private void requireScale(Corpus data, Model network) {
        if (data.offsetScale() != network.offsetScale()) {
            throw new IllegalArgumentException(
                    "%s has offset scale %s, but the network learned from %s; take its own corpus"
                            .formatted(corpus, data.offsetScale(), network.offsetScale()));
        }
    }

    /** Writers with at least twice as many samples as the fit takes, each with samples in random order. */
    private List<List<Sample>> chosen(Corpus data) {
        Map<Integer, List<Sample>> byWriter = data.validation().stream()
                .filter(sample -> sample.kind() == kind)
                .collect(Collectors.groupingBy(Sample::writer, TreeMap::new, Collectors.toList()));
        List<List<Sample>> chosen = byWriter.values().stream()
                .filter(ofWriter -> ofWriter.size() >= 2 * samples)
                .limit(writers)
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "no validation writer has %d samples of the kind %s; take fewer --samples"
                            .formatted(2 * samples, kind));
        }
        chosen.forEach(ofWriter -> Collections.shuffle(ofWriter, new Random(1)));
        return chosen;
    }

    private Loss measure(List<Sample> ofWriter, StyleLearner learner, float[] neutral) {
        List<LabeledInk> ink = ofWriter.stream()
                .limit(2L * samples)
                .map(sample -> new LabeledInk(sample.text(), sample.offsets()))
                .toList();
        StyleLearner.Fitted fitted = learner.fit(ink.subList(0, samples), Progress.NONE);
        List<LabeledInk> others = ink.subList(samples, ink.size());
        int points = others.stream().mapToInt(LabeledInk::length).sum() - others.size();
        return new Loss(
                others.size(),
                points,
                sum(learner.losses(others, neutral)),
                sum(learner.losses(others, fitted.nearest().style())),
                sum(learner.losses(others, fitted.style())));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static void print(String name, Loss loss, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-10s %8d %8d %9.4f %9.4f %9.4f%n",
                name,
                loss.samples(),
                loss.points(),
                loss.neutral() / loss.points(),
                loss.nearest() / loss.points(),
                loss.fitted() / loss.points());
        out.flush();
    }
}
