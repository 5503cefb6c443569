package org.longhand.training.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.longhand.training.corpus.Sample;

/**
 * The batches of a run, in an order that follows from the seed and the {@link Position} alone, so that a resumed run goes
 * on exactly where it was. Samples of about the same length go together, so that little is padding; the batches of an
 * epoch then come in random order.
 */
final class BatchSequence {

    /** Length jitter within which samples of different length may share a batch. */
    private static final double JITTER = 0.15;

    private final List<Sample> samples;
    private final int batchPoints;
    private final long seed;
    private Position position;
    private List<List<Sample>> epoch = List.of();

    /**
     * Where a run is.
     *
     * @param batch next batch of the epoch
     */
    record Position(Stage stage, int epoch, int batch) {

        static final Position START = new Position(Stage.CHARACTERS, 0, 0);
    }

    BatchSequence(List<Sample> samples, int batchPoints, long seed, Position position) {
        this.samples = samples;
        this.batchPoints = batchPoints;
        this.seed = seed;
        this.position = position;
    }

    Position position() {
        return position;
    }

    /** The next batch of the stage; a new stage starts with its first epoch. */
    List<Sample> next(Stage stage) {
        if (stage != position.stage()) {
            position = new Position(stage, 0, 0);
            epoch = List.of();
        }
        if (epoch.isEmpty()) {
            epoch = batches();
        }
        if (position.batch() >= epoch.size()) {
            position = new Position(stage, position.epoch() + 1, 0);
            epoch = batches();
        }
        List<Sample> batch = epoch.get(position.batch());
        position = new Position(stage, position.epoch(), position.batch() + 1);
        return batch;
    }

    private List<List<Sample>> batches() {
        SplittableRandom random =
                new SplittableRandom(seed + 31L * position.stage().ordinal() + 1_000_003L * position.epoch());
        List<Sample> chosen = samples.stream()
                .filter(s -> random.nextDouble() < position.stage().share(s.kind()))
                .toList();
        double[] key = chosen.stream()
                .mapToDouble(s -> s.length() * (1 + JITTER * random.nextDouble()))
                .toArray();
        List<Sample> ordered = IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> key[i]))
                .map(chosen::get)
                .toList();
        List<List<Sample>> batches = cut(ordered);
        Collections.shuffle(batches, new Random(random.nextLong()));
        return batches;
    }

    private List<List<Sample>> cut(List<Sample> ordered) {
        List<List<Sample>> batches = new ArrayList<>();
        int from = 0;
        int longest = 0;
        for (int i = 0; i < ordered.size(); i++) {
            longest = Math.max(longest, ordered.get(i).length());
            if (i > from && (i - from + 1) * longest > batchPoints) {
                batches.add(ordered.subList(from, i));
                from = i;
                longest = ordered.get(i).length();
            }
        }
        if (from < ordered.size()) {
            batches.add(ordered.subList(from, ordered.size()));
        }
        if (batches.isEmpty()) {
            throw new IllegalArgumentException(
                    "the corpus has no samples for stage %s; give that stage 0 updates".formatted(position.stage()));
        }
        return batches;
    }
}
