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
import java.util.Random;
import java.util.concurrent.Callable;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.HandFile;
import org.longhand.hand.StyledHand;
import org.longhand.model.CandidateSampler;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.Model;
import org.longhand.model.NetworkSampler;
import org.longhand.model.ReadingJudge;
import org.longhand.model.SampledLine;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.proof.RandomText;
import org.longhand.training.proof.Tally;
import org.longhand.training.train.RecognizerTraining;
import picocli.CommandLine.Command;
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

    private static final int THREADS = 2;
    private static final int BATCH = 64;

    @Option(names = "--model", required = true, description = "Model file, as trainer export writes it.")
    private Path model;

    @Option(names = "--hands", required = true, description = "File of hands that goes with it.")
    private Path hands;

    @Option(names = "--recognizer", required = true, description = "Recognizer that chooses among candidates.")
    private Path recognizer;

    @Option(names = "--judge", description = "Recognizer that reads the result; none for the one that chooses.")
    private Path judge;

    @Option(names = "--lines", defaultValue = "200", description = "Number of random lines (${DEFAULT-VALUE}).")
    private int lines;

    @Option(names = "--text", description = "Text file; each of its lines is written as one in every hand.")
    private Path text;

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
            HandCatalog catalog = HandFile.read(handsIn);
            Recognizer chooser = RecognizerTraining.read(recognizer);
            LineSampler sampler = new CandidateSampler(network, new ReadingJudge(chooser));
            Recognizer reader = judge == null ? chooser : RecognizerTraining.read(judge);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%-14s %6s %6s %8s %8s %8s %11s %6s%n",
                    "", "lines", "empty", "runaway", "skipped", "dwelled", "characters", "wrong");
            Tally sum = Tally.NONE;
            for (Map.Entry<String, List<LineSpec>> part : parts(catalog).entrySet()) {
                Tally tally = tally(part.getValue(), sampler, reader);
                print(part.getKey(), tally, out);
                sum = sum.plus(tally);
            }
            print("all", sum, out);
        }
        return 0;
    }

    private Map<String, List<LineSpec>> parts(HandCatalog catalog) throws IOException {
        Map<String, List<LineSpec>> parts = new LinkedHashMap<>();
        if (text == null) {
            Random random = new Random(seed);
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
            Random random = new Random(seed);
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
            for (SampledLine line : sampler.sample(specs.subList(from, Math.min(specs.size(), from + BATCH)), bias)) {
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
