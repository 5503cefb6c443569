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
import java.util.Random;
import java.util.concurrent.Callable;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.StyledHand;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.SampledLine;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.proof.RandomText;
import org.longhand.training.proof.Tally;
import org.longhand.training.train.RecognizerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes many lines as the product does and counts what went wrong. */
@Command(
        name = "proof",
        mixinStandardHelpOptions = true,
        description = {
            "Write lines as the product does and count what went wrong: random texts of several kinds in the default hand,",
            "or the lines of a text file in every hand."
        })
public final class ProofCommand implements Callable<Integer> {

    private static final int BATCH = 64;

    @Mixin
    private WritingOptions options;

    @Option(names = "--judge", description = "Recognizer that reads the result; none for the one that chooses.")
    private Path judge;

    @Option(names = "--lines", defaultValue = "200", description = "Number of random lines (${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = "--text", description = "Text file; each of its lines is written as one in every hand.")
    private Path text;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LineSampler sampler = options.sampler(options.model());
        Recognizer reader = judge == null ? options.recognizer() : RecognizerTraining.read(judge);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-14s %6s %6s %8s %8s %8s %11s %6s%n",
                "", "lines", "empty", "runaway", "skipped", "dwelled", "characters", "wrong");
        Tally sum = Tally.NONE;
        for (Map.Entry<String, List<LineSpec>> part : parts(options.hands()).entrySet()) {
            Tally tally = tally(part.getValue(), sampler, reader);
            print(part.getKey(), tally, out);
            sum = sum.plus(tally);
        }
        print("all", sum, out);
        return 0;
    }

    private Map<String, List<LineSpec>> parts(HandCatalog catalog) throws IOException {
        Map<String, List<LineSpec>> parts = new LinkedHashMap<>();
        if (text == null) {
            Random random = new Random(options.seed());
            float[] style = catalog.styledHands().get(0).style();
            RandomText[] kinds = RandomText.values();
            for (int i = 0; i < lines; i++) {
                RandomText kind = kinds[i % kinds.length];
                parts.computeIfAbsent(kind.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(new LineSpec(kind.next(random), style, random.nextLong()));
            }
            return parts;
        }
        List<String> texts = Files.readAllLines(text);
        for (StyledHand hand : catalog.styledHands()) {
            Random random = new Random(options.seed());
            List<LineSpec> specs = texts.stream()
                    .map(line -> new LineSpec(line, hand.style(), random.nextLong()))
                    .toList();
            parts.put(hand.hand().name(), specs);
        }
        return parts;
    }

    private Tally tally(List<LineSpec> specs, LineSampler sampler, Recognizer reader) {
        Tally tally = Tally.NONE;
        for (int from = 0; from < specs.size(); from += BATCH) {
            for (SampledLine line :
                    sampler.sample(specs.subList(from, Math.min(specs.size(), from + BATCH)), options.bias())) {
                tally = tally.plus(Tally.of(line, reader));
            }
        }
        return tally;
    }

    private static void print(String name, Tally tally, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-14s %6d %6d %8d %8d %8d %11d %5.2f%%%n",
                name,
                tally.lines(),
                tally.empty(),
                tally.runaway(),
                tally.skipped(),
                tally.dwelled(),
                tally.reading().characters(),
                100 * tally.reading().rate());
        out.flush();
    }
}
