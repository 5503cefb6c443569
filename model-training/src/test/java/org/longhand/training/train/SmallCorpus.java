package org.longhand.training.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.Sample;
import org.longhand.training.corpus.Sample.Kind;

/** Made-up ink: every letter is a loop of its own size. */
final class SmallCorpus {

    private SmallCorpus() {}

    static Corpus random(long seed) {
        Random random = new Random(seed);
        List<Sample> train = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            train.add(sample(random, Kind.CHARACTER, 1));
            train.add(sample(random, Kind.WORD, 2 + random.nextInt(5)));
            train.add(sample(random, Kind.LINE, 8 + random.nextInt(8)));
        }
        List<Sample> validation = List.of(sample(random, Kind.WORD, 4), sample(random, Kind.LINE, 9));
        return new Corpus(List.of("a/1", "a/2", "b/1"), train, validation, 0.3f);
    }

    private static Sample sample(Random random, Kind kind, int characters) {
        StringBuilder text = new StringBuilder();
        float[] offsets = new float[3 * 8 * characters];
        for (int c = 0; c < characters; c++) {
            int letter = random.nextInt(26);
            text.append((char) ('a' + letter));
            for (int p = 0; p < 8; p++) {
                int t = 3 * (8 * c + p);
                double angle = 2 * Math.PI * p / 8;
                offsets[t] = (float) (Math.cos(angle) * (1 + letter / 26.0) + 0.2 + 0.05 * random.nextGaussian());
                offsets[t + 1] = (float) (Math.sin(angle) + 0.05 * random.nextGaussian());
                offsets[t + 2] = p == 7 ? 1 : 0;
            }
        }
        offsets[0] = 0;
        offsets[1] = 0;
        return new Sample(kind, random.nextInt(3), text.toString(), offsets);
    }
}
