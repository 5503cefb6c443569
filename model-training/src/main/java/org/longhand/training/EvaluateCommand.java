package org.longhand.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.corpus.Sample;
import org.longhand.training.train.Evaluation;
import org.longhand.training.train.Evaluator;
import org.longhand.training.train.TrainedNetwork;
import org.longhand.training.train.TrainingLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a run's network on the writers that were kept apart. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Log-loss and squared error of a run's network on the validation writers, in the neutral hand.",
            "Offsets are in units of the corpus' standard deviation: compare figures of one corpus only."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--corpus", required = true, description = "Corpus file that the run learns from.")
    private Path corpus;

    @Option(names = "--run", required = true, description = "Folder of the run.")
    private Path run;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Corpus samples = CorpusFile.read(corpus);
        List<Sample> validation = samples.validation();
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), Map.of());
        if (samples.offsetScale() != trained.model().offsetScale()) {
            throw new IllegalArgumentException(
                    "%s has offset scale %s, but the run learned from %s; take its own corpus"
                            .formatted(
                                    corpus,
                                    samples.offsetScale(),
                                    trained.model().offsetScale()));
        }
        Evaluator evaluator = new Evaluator(trained.network(), trained.model().shape());
        PrintWriter out = spec.commandLine().getOut();
        for (Sample.Kind kind : Sample.Kind.values()) {
            List<Sample> ofKind =
                    validation.stream().filter(s -> s.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                print(out, kind, "", evaluator.evaluate(ofKind));
                if (trained.model().shape().readsText()) {
                    print(out, kind, ", wrong texts", evaluator.evaluateWithWrongTexts(ofKind));
                }
            }
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, Sample.Kind kind, String condition, Evaluation result) {
        out.printf(
                Locale.ROOT,
                "%-22s %5d samples, %7d points: %8.1f nats each, %.4f nats a point, squared error %.4f%n",
                kind.name().toLowerCase(Locale.ROOT) + condition,
                result.samples(),
                result.points(),
                result.natsPerSample(),
                result.natsPerPoint(),
                result.squaredErrorPerPoint());
    }
}
