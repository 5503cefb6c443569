package org.longhand.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusBuilder;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.corpus.CorpusStatistics;
import org.longhand.training.corpus.RecordingSource;
import org.longhand.training.iam.IamReader;
import org.longhand.training.unipen.UnipenReader;
import org.longhand.training.unipen.UnipenSelection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Turns handwriting collections into one corpus file and says what became of every recording. */
@Command(
        name = "prepare",
        description = "Turns handwriting collections into a corpus to train on.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prepare --unipen data/unipen --out unipen.corpus",
            "  prepare --iam data/iam --iam-index data/lines.tsv --out iam.corpus --no-composed-lines",
            "",
            "Weights trained on IAM-OnDB may be used for non-commercial research only."
        })
public final class PrepareCommand implements Callable<Integer> {

    /** At least one collection. */
    private static final class Collections {
        @Option(
                names = "--unipen",
                paramLabel = "DIR",
                description = "Unpacked UNIPEN release: holds data and include.")
        private Path unipen;

        @Option(names = "--iam", paramLabel = "DIR", description = "Unpacked IAM-OnDB: holds lineStrokes and ascii.")
        private Path iam;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Collections collections;

    @Option(names = "--iam-index", paramLabel = "FILE", description = "Writers and doubtful labels of IAM-OnDB (TSV).")
    private Path iamIndex;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Corpus file to write.")
    private Path out;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Chooses validation writers and composes lines; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--no-composed-lines", description = "Do not set words side by side as lines.")
    private boolean withoutComposedLines;

    @Override
    public Integer call() throws IOException {
        prepare(spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private void prepare(PrintWriter report) throws IOException {
        CorpusBuilder builder = new CorpusBuilder();
        if (collections.unipen != null) {
            read("UNIPEN", new UnipenReader(collections.unipen, new UnipenSelection()), builder, report);
        }
        if (collections.iam != null) {
            read("IAM-OnDB", iamReader(), builder, report);
        }
        Corpus corpus = builder.build(seed, !withoutComposedLines);
        report.print(builder.tally());
        report.print(CorpusStatistics.of(corpus));
        CorpusFile.write(corpus, out);
        report.println("written to " + out);
    }

    private IamReader iamReader() throws IOException {
        return iamIndex == null ? new IamReader(collections.iam) : new IamReader(collections.iam, iamIndex);
    }

    /** Progress goes to standard error, and only if somebody is there to see it. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on a redirected run shows progress too, which does no harm
    private static void read(String name, RecordingSource source, CorpusBuilder builder, PrintWriter report)
            throws IOException {
        if (System.console() == null) {
            report.print(source.read(builder::add));
            return;
        }
        ProgressBarBuilder bar = ProgressBar.builder().setTaskName(name).setUnit(" recordings", 1);
        try (ProgressBar progress = bar.build()) {
            report.print(source.read(recording -> {
                builder.add(recording);
                progress.step();
            }));
        }
    }
}
