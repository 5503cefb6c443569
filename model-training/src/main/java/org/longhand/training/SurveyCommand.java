package org.longhand.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.longhand.ink.Traits;
import org.longhand.model.LevelLine;
import org.longhand.model.LineSpec;
import org.longhand.model.NetworkSampler;
import org.longhand.model.SampledLine;
import org.longhand.model.Trace;
import org.longhand.model.WordSample;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.train.RecognizerTraining;
import org.longhand.training.train.TrainedNetwork;
import org.longhand.training.train.TrainingLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes in the hand of every writer of a run, to choose hands that are legible and different. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        description = {
            "How well each writer's hand can be read, and what it looks like; the most legible first.",
            "Each hand writes the lines once, without a choice among candidates."
        })
public final class SurveyCommand implements Callable<Integer> {

    private static final int BATCH = 64;
    private static final int THREADS = 2;

    @Option(names = "--run", required = true, description = "Folder of the run.")
    private Path run;

    @Option(names = "--recognizer", required = true, description = "File of the recognizer.")
    private Path recognizer;

    @Option(names = "--text", required = true, description = "Text file; each hand writes all of its lines.")
    private Path text;

    @Option(names = "--bias", defaultValue = "1.5", description = "Legibility (${DEFAULT-VALUE}).")
    private double bias;

    @Spec
    private CommandSpec spec;

    /**
     * A hand and how it came out.
     *
     * @param reading mean log-probability of a character to the recognizer
     */
    private record Finding(String writer, double reading, Traits traits) {}

    @Override
    public Integer call() throws IOException {
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), Map.of());
        NetworkSampler sampler = new NetworkSampler(trained.model(), EngineFactory.fastest(THREADS));
        Recognizer reader = RecognizerTraining.read(recognizer);
        List<String> lines = Files.readAllLines(text);
        List<Finding> findings = new ArrayList<>();
        int writers = trained.writers().size();
        int perBatch = Math.max(1, BATCH / lines.size());
        for (int from = 0; from < writers; from += perBatch) {
            List<LineSpec> specs = new ArrayList<>();
            for (int writer = from; writer < Math.min(writers, from + perBatch); writer++) {
                for (int i = 0; i < lines.size(); i++) {
                    specs.add(new LineSpec(lines.get(i), trained.styles()[writer + 1], i));
                }
            }
            List<SampledLine> sampled = sampler.sample(specs, bias);
            for (int i = 0; i < sampled.size(); i += lines.size()) {
                String writer = trained.writers().get(from + i / lines.size());
                findings.add(finding(writer, sampled.subList(i, i + lines.size()), reader));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-14s %8s  %s%n", "writer", "reading", String.join("  ", Traits.names()));
        findings.stream()
                .sorted(Comparator.comparingDouble(Finding::reading).reversed())
                .forEach(finding -> print(out, finding));
        out.flush();
        return 0;
    }

    private static Finding finding(String writer, List<SampledLine> lines, Recognizer reader) {
        List<Traits> traits = new ArrayList<>();
        List<WordSample> words = new ArrayList<>();
        for (SampledLine line : lines) {
            LevelLine level = LevelLine.of(line);
            words.addAll(level.words().stream().filter(WordSample::hasInk).toList());
            traits.add(Traits.of(level.traces().stream().map(Trace::points).toList(), line.text()));
        }
        List<String> texts = words.stream().map(WordSample::text).toList();
        double reading = reader
                .logProbabilities(words.stream().map(WordSample::offsets).toList(), texts)
                .stream()
                .mapToDouble(p -> p)
                .sum();
        int characters = texts.stream().mapToInt(String::length).sum();
        return new Finding(writer, reading / Math.max(1, characters), Traits.mean(traits));
    }

    private static void print(PrintWriter out, Finding finding) {
        StringBuilder row = new StringBuilder();
        double[] values = finding.traits().values();
        IntStream.range(0, values.length)
                .forEach(i -> row.append(
                        String.format(Locale.ROOT, "%" + (Traits.names().get(i).length() + 2) + ".2f", values[i])));
        out.printf(Locale.ROOT, "%-14s %8.3f%s%n", finding.writer(), finding.reading(), row);
    }
}
