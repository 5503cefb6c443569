package org.longhand.training;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.FloatPointer;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.ParameterLayout;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.Sample;
import org.longhand.training.train.TrainingRun;
import org.longhand.training.train.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times training updates beside a plain matrix product, so that the ratio holds on any machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Time training updates on random ink, beside a plain matrix product in the same run.")
public final class BenchCommand implements Callable<Integer> {

    private static final int CHARACTERS = 26;
    private static final int PRODUCT = 1024;

    @Option(names = "--hidden", defaultValue = "400", description = "Units of each LSTM layer (${DEFAULT-VALUE}).")
    private int hidden;

    @Option(names = "--samples", defaultValue = "64", description = "Samples of a batch (${DEFAULT-VALUE}).")
    private int samples;

    @Option(names = "--points", defaultValue = "400", description = "Points of a sample (${DEFAULT-VALUE}).")
    private int points;

    @Option(names = "--threads", defaultValue = "2", description = "Threads that share a batch (${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--updates",
            defaultValue = "5",
            description = "Updates to time, after one to warm up (${DEFAULT-VALUE}).")
    private int updates;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (updates < 1 || samples < 1 || points < 1) {
            throw new IllegalArgumentException("--updates, --samples and --points must be at least 1");
        }
        NetworkShape shape = new NetworkShape(hidden, Alphabet.ASCII.size(), 10, 20, 32, false);
        int batchPoints = samples * (points + 1);
        TrainingSettings settings =
                new TrainingSettings(shape, 1, updates + 1, 0, 0, batchPoints, 1e-4, 1, updates, 0.1, threads);
        TrainingRun run = TrainingRun.start(settings, randomInk());
        run.step();
        double[] seconds = new double[updates];
        for (int i = 0; i < updates; i++) {
            long start = System.nanoTime();
            run.step();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        double median = seconds[updates / 2];
        double count = (double) samples * points;
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "update: %.1f us a point, %.1f GFLOP/s (%d units, %d samples of %d points, %d threads, median of %d)%n",
                median * 1e6 / count,
                flops(shape) * count / median / 1e9,
                hidden,
                samples,
                points,
                threads,
                updates);
        out.printf(Locale.ROOT, "sgemm:  %.1f GFLOP/s (%d x %d in %d threads)%n", product(), PRODUCT, PRODUCT, threads);
        out.flush();
        return 0;
    }

    /** Two for each weight that meets every point in the forward pass, and twice that in the backward pass. */
    private static double flops(NetworkShape shape) {
        return 6.0
                * new ParameterLayout(shape)
                        .blocks().stream()
                                .filter(b -> !b.isBias() && !b.name().startsWith("S"))
                                .mapToLong(ParameterLayout.Block::length)
                                .sum();
    }

    private Corpus randomInk() {
        Random random = new Random(1);
        List<Sample> ink = IntStream.range(0, samples * 2)
                .mapToObj(i -> {
                    StringBuilder text = new StringBuilder();
                    for (int c = 0; c < CHARACTERS; c++) {
                        text.append((char) ('a' + random.nextInt(26)));
                    }
                    float[] offsets = new float[3 * (points + 1)];
                    for (int t = 1; t <= points; t++) {
                        offsets[3 * t] = (float) random.nextGaussian();
                        offsets[3 * t + 1] = (float) random.nextGaussian();
                    }
                    return new Sample(Sample.Kind.LINE, 0, text.toString(), offsets);
                })
                .toList();
        return new Corpus(List.of("random"), ink, List.of(), 1);
    }

    /** GFLOP/s of all threads together, each with its own product. */
    private double product() {
        double seconds = IntStream.range(0, threads)
                .parallel()
                .mapToDouble(thread -> timeProduct())
                .max()
                .orElseThrow();
        return threads * 2.0 * PRODUCT * PRODUCT * PRODUCT / seconds / 1e9;
    }

    private static double timeProduct() {
        int n = PRODUCT;
        double best = Double.POSITIVE_INFINITY;
        try (FloatPointer a = new FloatPointer((long) n * n);
                FloatPointer b = new FloatPointer((long) n * n);
                FloatPointer c = new FloatPointer((long) n * n)) {
            for (int i = 0; i < n * n; i++) {
                a.put(i, 1f / (i % 7 + 1));
                b.put(i, 1f / (i % 5 + 1));
            }
            for (int repeat = 0; repeat < 20; repeat++) {
                long start = System.nanoTime();
                cblas_sgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a, n, b, n, 0, c, n);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
        }
        return best;
    }
}
