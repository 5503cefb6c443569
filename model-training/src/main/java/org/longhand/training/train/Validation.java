package org.longhand.training.train;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.longhand.model.Alphabet;
import org.longhand.model.engine.NetworkShape;
import org.longhand.training.corpus.Sample;

/** Log-loss of a network on writers it did not learn from, written in the neutral hand. */
final class Validation {

    private static final int BATCH = 32;

    private final List<List<Sample>> batches;

    /** Takes every n-th sample of the kinds that count, so that at most so many are left. */
    Validation(List<Sample> samples, int most) {
        List<Sample> inked =
                samples.stream().filter(s -> s.kind() != Sample.Kind.CHARACTER).toList();
        int step = Math.max(1, inked.size() / most);
        List<Sample> chosen = IntStream.iterate(0, i -> i < inked.size(), i -> i + step)
                .mapToObj(inked::get)
                .sorted(Comparator.comparingInt(Sample::length))
                .toList();
        batches = IntStream.iterate(0, i -> i < chosen.size(), i -> i + BATCH)
                .mapToObj(i -> chosen.subList(i, Math.min(chosen.size(), i + BATCH)))
                .toList();
    }

    /** Mean over all points in nats. */
    double lossPerPoint(ComputationGraph network, NetworkShape shape) {
        double loss = 0;
        long points = 0;
        for (List<Sample> samples : batches) {
            Batch batch = Batch.of(samples, shape, Alphabet.ASCII, s -> Batch.NEUTRAL);
            loss += batch.loss(network);
            points += batch.points();
        }
        return loss / points;
    }
}
